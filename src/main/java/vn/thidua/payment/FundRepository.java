package vn.thidua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.payment.FundEntry.Kind;
import vn.thidua.shared.CurrentWard;

@Repository
class FundRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    FundRepository(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    /** Whoever comes second waits until the first has written, so that two cannot spend the same money. */
    void lock(int year) {
        jdbc.sql("insert into reward_fund (ward_id, year) values (:ward, :year) on conflict do nothing")
                .param("ward", ward.id().value())
                .param("year", year)
                .update();
        jdbc.sql("select year from reward_fund where ward_id = :ward and year = :year for update")
                .param("ward", ward.id().value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    FundYear year(int year) {
        return jdbc.sql(
                        """
                        select count(*) filter (where kind = 'BUDGET') as budgets,
                               coalesce(sum(amount) filter (where kind = 'BUDGET'), 0) as budget,
                               coalesce(sum(amount) filter (where kind = 'COMMITMENT'), 0) as committed,
                               coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as paid,
                               coalesce(sum(amount) filter (where kind = 'RECOVERY'), 0) as recovered
                          from reward_fund_entry
                         where ward_id = :ward and year = :year
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query((row, number) -> new FundYear(
                        year,
                        row.getInt("budgets") > 0,
                        row.getLong("budget"),
                        row.getLong("committed"),
                        row.getLong("paid"),
                        row.getLong("recovered")))
                .single();
    }

    long sum(int year, Kind kind, String subject) {
        return jdbc.sql(
                        """
                        select coalesce(sum(amount), 0) from reward_fund_entry
                         where ward_id = :ward and year = :year and kind = :kind and subject = :subject
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .param("kind", kind.name())
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    boolean has(String key) {
        return jdbc.sql("select count(*) > 0 from reward_fund_entry where ward_id = :ward and entry_key = :key")
                .param("ward", ward.id().value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from reward_fund_entry where ward_id = :ward order by year desc")
                .param("ward", ward.id().value())
                .query(Integer.class)
                .list();
    }

    List<FundEntry> entries(int year) {
        return jdbc.sql(
                        """
                        select year, kind, amount, on_day, subject, award_nomination_id, what, reason, entered_by,
                               entered_at
                          from reward_fund_entry
                         where ward_id = :ward and year = :year
                         order by sequence
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(FundRepository::map)
                .list();
    }

    void add(Kind kind, FundMovement movement, String userId) {
        jdbc.sql(
                        """
                        insert into reward_fund_entry (id, ward_id, entry_key, year, kind, amount, on_day, subject,
                                award_nomination_id, what, reason, entered_by, entered_at)
                        values (:id, :ward, :key, :year, :kind, :amount, :day, :subject, :nomination, :what, :reason,
                                :user, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("key", movement.key())
                .param("year", movement.year())
                .param("kind", kind.name())
                .param("amount", movement.amount())
                .param("day", movement.on())
                .param("subject", movement.subject())
                .param("nomination", value(movement.nomination()))
                .param("what", movement.what())
                .param("reason", movement.reason())
                .param("user", userId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static FundEntry map(ResultSet row, int number) throws SQLException {
        UUID nomination = row.getObject("award_nomination_id", UUID.class);
        return new FundEntry(
                row.getInt("year"),
                Kind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                row.getObject("on_day", LocalDate.class),
                row.getString("subject"),
                nomination == null ? null : new NominationId(nomination),
                row.getString("what"),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID value(@Nullable NominationId nomination) {
        return nomination == null ? null : nomination.value();
    }
}
