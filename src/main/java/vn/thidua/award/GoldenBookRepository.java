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

    /** Whoever comes second waits here for the first one's commit. */
    private int next(int year) {
        return jdbc.sql(
                        """
                        insert into award_golden_series (ward_id, series, last_number) values (:ward, :series, 1)
                        on conflict (ward_id, series) do update set last_number = award_golden_series.last_number + 1
                        returning last_number
                        """)
                .param("ward", ward.id().value())
                .param("series", year)
                .query(Integer.class)
                .single();
    }
}
