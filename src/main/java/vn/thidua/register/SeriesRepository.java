package vn.thidua.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class SeriesRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SeriesRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** The next number; a series that begins inside a year goes on after what its types already have. */
    int next(Issuer issuer, String series, String type, int year, int firstNumber) {
        return jdbc.sql(
                        """
                        insert into number_series as s (ward_id, issuer, series, year, last_number)
                        values (:ward, :issuer, :series, :year,
                                (select coalesce(max(number) + 1, :first) from register_entry
                                  where ward_id = :ward and issuer = :issuer and year = :year
                                    and (:series = '*' or type = :type)))
                            on conflict (ward_id, issuer, series, year)
                            do update set last_number = s.last_number + 1
                        returning last_number
                        """)
                .param("ward", ward.id().value())
                .param("issuer", issuer.name())
                .param("series", series)
                .param("type", type)
                .param("year", year)
                .param("first", firstNumber)
                .query(Integer.class)
                .single();
    }

    /** Lets a series go on after the numbers the ward gave on paper; false when it has begun here. */
    boolean begin(Issuer issuer, String series, int year, int lastNumber) {
        return jdbc.sql(
                                """
                                insert into number_series (ward_id, issuer, series, year, last_number)
                                values (:ward, :issuer, :series, :year, :last)
                                    on conflict do nothing
                                """)
                        .param("ward", ward.id().value())
                        .param("issuer", issuer.name())
                        .param("series", series)
                        .param("year", year)
                        .param("last", lastNumber)
                        .update()
                == 1;
    }
}
