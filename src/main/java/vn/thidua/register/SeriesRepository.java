package vn.thidua.register;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

@Repository
class SeriesRepository {

    private static final String[] NONE = {};

    /** Every number that types of the series have in the year, in the register or held. */
    private static final String GIVEN =
            """
            with given as (
                select number, issued_on as given_on from register_entry
                 where ward_id = :ward and issuer = :issuer and year = :year
                   and (type = any(:types) or (:common and not type = any(:copies)))
                union all
                select number, held_on from number_hold
                 where ward_id = :ward and issuer = :issuer and year = :year and state in ('HELD', 'FREED')
                   and (type = any(:types) or (:common and not type = any(:copies))))
            """;

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
        return of(
                        issuer,
                        series,
                        year,
                        GIVEN
                                + """
                                update number_series
                                   set last_number = 1 + greatest(last_number, (select max(number) from given))
                                 where ward_id = :ward and issuer = :issuer and series = :series and year = :year
                                returning last_number
                                """)
                .query(Integer.class)
                .single();
    }

    /** What stands around a number of a locked series. */
    Neighbours neighbours(Issuer issuer, Series series, int year, int number) {
        return of(
                        issuer,
                        series,
                        year,
                        GIVEN
                                + """
                                select greatest(last_number, (select max(number) from given)) as last,
                                       exists (select 1 from given where number = :number) as taken,
                                       (select given_on from given where number < :number
                                         order by number desc, given_on desc limit 1) as before,
                                       (select given_on from given where number > :number
                                         order by number, given_on limit 1) as after
                                  from number_series
                                 where ward_id = :ward and issuer = :issuer and series = :series and year = :year
                                """)
                .param("number", number)
                .query((row, at) -> new Neighbours(
                        row.getInt("last"),
                        row.getBoolean("taken"),
                        row.getObject("before", LocalDate.class),
                        row.getObject("after", LocalDate.class)))
                .single();
    }

    /** The next number the system gives lies behind this one. */
    void goOnAfter(Issuer issuer, Series series, int year, int number) {
        of(
                        issuer,
                        series,
                        year,
                        """
                        update number_series set last_number = greatest(last_number, :number)
                         where ward_id = :ward and issuer = :issuer and series = :series and year = :year
                        """)
                .param("number", number)
                .update();
    }

    private JdbcClient.StatementSpec of(Issuer issuer, Series series, int year, String sql) {
        return jdbc.sql(sql)
                .param("ward", ward.id().value())
                .param("issuer", issuer.name())
                .param("series", series.name())
                .param("year", year)
                .param("types", array(series.types()))
                .param("common", series.types().isEmpty())
                .param("copies", array(Series.COPIES.types()));
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
