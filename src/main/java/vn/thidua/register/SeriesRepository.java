package vn.thidua.register;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class SeriesRepository {

    private static final String[] NONE = {};

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SeriesRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** Locks the series' row until the transaction ends; whoever asks next, waits here, on whichever node. */
    void lock(Issuer issuer, Series series, int year, int firstNumber) {
        jdbc.sql(
                        """
                        insert into number_series as s (ward_id, issuer, series, year, last_number)
                        values (:ward, :issuer, :series, :year, :last)
                            on conflict (ward_id, issuer, series, year)
                            do update set last_number = s.last_number
                        """)
                .param("ward", ward.id().value())
                .param("issuer", issuer.name())
                .param("series", series.name())
                .param("year", year)
                .param("last", Math.max(0, firstNumber - 1))
                .update();
    }

    /** The next number of a locked series; it lies above all its types have, whatever their series was before. */
    int next(Issuer issuer, Series series, int year) {
        return jdbc.sql(
                        """
                        update number_series
                           set last_number = 1 + greatest(last_number,
                                   (select coalesce(max(number), 0) from register_entry
                                     where ward_id = :ward and issuer = :issuer and year = :year
                                       and (type = any(:types) or (:common and not type = any(:copies)))),
                                   (select coalesce(max(number), 0) from number_hold
                                     where ward_id = :ward and issuer = :issuer and year = :year
                                       and (type = any(:types) or (:common and not type = any(:copies)))))
                         where ward_id = :ward and issuer = :issuer and series = :series and year = :year
                        returning last_number
                        """)
                .param("ward", ward.id().value())
                .param("issuer", issuer.name())
                .param("series", series.name())
                .param("year", year)
                .param("types", array(series.types()))
                .param("common", series.types().isEmpty())
                .param("copies", array(Series.COPIES.types()))
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

    private static String[] array(Set<String> types) {
        return types.toArray(NONE);
    }
}
