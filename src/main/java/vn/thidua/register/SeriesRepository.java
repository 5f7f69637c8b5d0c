package vn.thidua.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.Actor;
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
    int next(Issuer issuer, String series, String type, int year) {
        return jdbc.sql(
                        """
                        insert into number_series as s (ward_id, issuer, series, year, last_number)
                        values (:ward, :issuer, :series, :year,
                                1 + (select coalesce(max(number), 0) from register_entry
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

    Optional<SeriesScheme> scheme(int year) {
        return jdbc.sql(
                        """
                        select scheme from series_scheme where ward_id = :ward and year = :year
                         order by position desc limit 1
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query((row, number) -> SeriesScheme.valueOf(row.getString("scheme")))
                .optional();
    }

    /** Two first numbers of a year may fix its scheme at once: the first one counts. */
    void fixScheme(Actor actor, int year, int position, SeriesScheme scheme, String reason, Instant at) {
        jdbc.sql(
                        """
                        insert into series_scheme (ward_id, year, position, scheme, decided_by, decided_at, reason)
                        values (:ward, :year, :position, :scheme, :by, :at, :reason)
                            on conflict do nothing
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .param("position", position)
                .param("scheme", scheme.name())
                .param("by", actor.userId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    int schemesOf(int year) {
        return jdbc.sql("select count(*) from series_scheme where ward_id = :ward and year = :year")
                .param("ward", ward.id().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
