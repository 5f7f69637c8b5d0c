package vn.thidua.award;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardSnapshot.GoldenBookNumber;
import vn.thidua.shared.CurrentWard;

/** The Sổ vàng: numbers start again each year and have no gaps, because a number and its entry are one transaction. */
@Repository
class GoldenBookRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    GoldenBookRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    GoldenBookNumber enter(NominationId nomination, int year, Instant at) {
        GoldenBookNumber number = new GoldenBookNumber(year, next(year));
        jdbc.sql(
                        """
                        insert into award_golden_book (ward_id, series, number, award_nomination_id, entered_at)
                        values (:ward, :series, :number, :nomination, :at)
                        """)
                .param("ward", ward.id().value())
                .param("series", number.series())
                .param("number", number.number())
                .param("nomination", nomination.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return number;
    }

    /** A decision that was never issued is taken again: its numbers are free, the next ones fill the gap. */
    void release(NominationId nomination) {
        jdbc.sql("delete from award_golden_book where award_nomination_id = :nomination and ward_id = :ward")
                .param("nomination", nomination.value())
                .param("ward", ward.id().value())
                .update();
    }

    /** The smallest that is free. */
    private int next(int year) {
        int last = lock(year);
        int number = jdbc.sql(
                        """
                        select min(candidate) from generate_series(1, :next) candidate
                         where not exists (select 1 from award_golden_book
                                            where ward_id = :ward and series = :series and number = candidate)
                        """)
                .param("next", last + 1)
                .param("ward", ward.id().value())
                .param("series", year)
                .query(Integer.class)
                .single();
        if (number > last) {
            advance(year, number);
        }
        return number;
    }

    /** Whoever comes second waits here for the first one's commit. */
    private int lock(int year) {
        return jdbc.sql(
                        """
                        insert into award_golden_series (ward_id, series, last_number) values (:ward, :series, 0)
                        on conflict (ward_id, series) do update set last_number = award_golden_series.last_number
                        returning last_number
                        """)
                .param("ward", ward.id().value())
                .param("series", year)
                .query(Integer.class)
                .single();
    }

    private void advance(int year, int number) {
        jdbc.sql("update award_golden_series set last_number = :number where ward_id = :ward and series = :series")
                .param("number", number)
                .param("ward", ward.id().value())
                .param("series", year)
                .update();
    }
}
