package vn.thidua.award;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The smallest that are free, in the order asked; a long list takes three statements. */
    Map<NominationId, GoldenBookNumber> enter(List<NominationId> nominations, int year, Instant at) {
        Map<NominationId, GoldenBookNumber> entered = new LinkedHashMap<>();
        if (nominations.isEmpty()) {
            return entered;
        }
        int last = lock(year);
        Iterator<Integer> free = free(year, last + nominations.size()).iterator();
        nominations.forEach(nomination -> entered.put(nomination, new GoldenBookNumber(year, free.next())));
        insert(entered, at);
        int highest = entered.values().stream()
                .mapToInt(GoldenBookNumber::number)
                .max()
                .orElse(last);
        if (highest > last) {
            advance(year, highest);
        }
        return entered;
    }

    /** A decision that was never issued is taken again: its numbers are free, the next ones fill the gap. */
    void release(List<NominationId> nominations) {
        jdbc.sql("delete from award_golden_book where award_nomination_id = any(:nominations) and ward_id = :ward")
                .param("nominations", ids(nominations))
                .param("ward", ward.id().value())
                .update();
    }

    private void insert(Map<NominationId, GoldenBookNumber> entered, Instant at) {
        jdbc.sql(
                        """
                        insert into award_golden_book (ward_id, series, number, award_nomination_id, entered_at)
                        select :ward, :series, entry.number, entry.nomination, :at
                          from unnest(:numbers, :nominations) as entry (number, nomination)
                        """)
                .param("ward", ward.id().value())
                .param("series", entered.values().iterator().next().series())
                .param(
                        "numbers",
                        entered.values().stream().map(GoldenBookNumber::number).toArray(Integer[]::new))
                .param("nominations", ids(entered.keySet()))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private static UUID[] ids(Collection<NominationId> nominations) {
        return nominations.stream().map(NominationId::value).toArray(UUID[]::new);
    }

    private List<Integer> free(int year, int upTo) {
        return jdbc.sql(
                        """
                        select candidate from generate_series(1, :upTo) candidate
                         where not exists (select 1 from award_golden_book
                                            where ward_id = :ward and series = :series and number = candidate)
                         order by candidate
                        """)
                .param("upTo", upTo)
                .param("ward", ward.id().value())
                .param("series", year)
                .query(Integer.class)
                .list();
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
