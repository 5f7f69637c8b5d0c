package vn.thidua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.NominationId;
import vn.thidua.award.RecipientKind;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Vietnamese;

@Repository
class PayoutRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    PayoutRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<UUID> idOf(String subject) {
        return jdbc.sql("select id from payout where ward_id = :ward and subject = :subject")
                .param("ward", ward.id().value())
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    List<UUID> ofYear(int year) {
        return jdbc.sql(
                        """
                        select id from payout where ward_id = :ward and extract(year from decided_on) = :year
                         order by decided_on desc, opened_at desc
                        """)
                .param("ward", ward.id().value())
                .param("year", year)
                .query(UUID.class)
                .list();
    }

    Optional<Payout> find(UUID id) {
        return jdbc.sql(
                        """
                        select p.id, p.subject, p.decision, p.decided_on, p.title, r.recalled_on
                          from payout p left join payout_recall r on r.ward_id = p.ward_id and r.subject = p.subject
                         where p.id = :id and p.ward_id = :ward
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .query((row, number) -> new Payout(
                        id,
                        row.getString("subject"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("title"),
                        lines(id),
                        row.getObject("recalled_on", LocalDate.class)))
                .optional();
    }

    List<Handover> handovers(UUID payoutId) {
        return jdbc.sql(
                        """
                        select number, on_day, place, giver, settled from payout_handover
                         where payout_id = :payout and ward_id = :ward order by number
                        """)
                .param("payout", payoutId)
                .param("ward", ward.id().value())
                .query((row, number) -> new Handover(
                        payoutId,
                        row.getInt("number"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("place"),
                        row.getString("giver"),
                        row.getBoolean("settled")))
                .list();
    }

    UUID add(OpenPayout command, Instant at) {
        UUID id = UUID.randomUUID();
        AwardSnapshot snapshot = command.snapshot();
        jdbc.sql(
                        """
                        insert into payout (id, ward_id, subject, decision, decided_on, title, opened_at)
                        values (:id, :ward, :subject, :decision, :day, :title, :at)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("subject", snapshot.subject())
                .param("decision", command.decision())
                .param("day", Objects.requireNonNull(snapshot.decision()).on())
                .param("title", snapshot.title())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        int number = 0;
        for (AwardSnapshot.Item item : snapshot.granted()) {
            add(id, ++number, item);
        }
        return id;
    }

    private void add(UUID payoutId, int number, AwardSnapshot.Item item) {
        AwardSnapshot.Outcome outcome = Objects.requireNonNull(item.outcome());
        jdbc.sql(
                        """
                        insert into payout_line (id, ward_id, payout_id, number, award_nomination_id, unit_code, unit_name,
                                kind, name, award_name, golden_book, amount, explained, collector)
                        values (:id, :ward, :payout, :number, :nomination, :unit, :unitName, :kind, :name, :award, :book,
                                :amount, :explained, '')
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("payout", payoutId)
                .param("number", number)
                .param("nomination", item.nominationId().value())
                .param("unit", item.unitCode())
                .param("unitName", item.unitName())
                .param("kind", item.recipient().kind().name())
                .param("name", item.recipient().name())
                .param("award", item.awardName())
                .param(
                        "book",
                        outcome.goldenBook() == null ? "" : outcome.goldenBook().toString())
                .param("amount", outcome.money())
                .param("explained", Objects.requireNonNullElse(outcome.moneyExplained(), ""))
                .update();
    }

    void recall(String subject, LocalDate on) {
        jdbc.sql(
                        "insert into payout_recall (ward_id, subject, recalled_on) values (:ward, :subject, :day) on conflict do nothing")
                .param("ward", ward.id().value())
                .param("subject", subject)
                .param("day", on)
                .update();
    }

    void rename(NominationId award, String name) {
        jdbc.sql("update payout_line set name = :name where award_nomination_id = :award and ward_id = :ward")
                .param("name", name)
                .param("award", award.value())
                .param("ward", ward.id().value())
                .update();
    }

    void choose(UUID lineId, @Nullable Way way) {
        jdbc.sql("update payout_line set way = :way where id = :id and ward_id = :ward and paid_on is null")
                .param("way", way == null ? null : way.name())
                .param("id", lineId)
                .param("ward", ward.id().value())
                .update();
    }

    void pay(UUID lineId, LocalDate on) {
        jdbc.sql("update payout_line set paid_on = :day where id = :id and ward_id = :ward and paid_on is null")
                .param("day", on)
                .param("id", lineId)
                .param("ward", ward.id().value())
                .update();
    }

    /** The open hand-over is written anew; without one the next begins. */
    Handover write(HandOver command, String giver) {
        int number = jdbc.sql(
                        """
                        select coalesce(max(number) filter (where not settled), coalesce(max(number), 0) + 1)
                          from payout_handover where payout_id = :payout and ward_id = :ward
                        """)
                .param("payout", command.payoutId())
                .param("ward", ward.id().value())
                .query(Integer.class)
                .single();
        Handover handover = new Handover(
                command.payoutId(),
                number,
                Objects.requireNonNull(command.on()),
                Vietnamese.text(command.place()),
                giver,
                false);
        put(handover);
        forget(handover);
        command.rows().stream().filter(HandOver.Row::received).forEach(row -> take(handover, row));
        return handover;
    }

    private void put(Handover handover) {
        jdbc.sql(
                        """
                        insert into payout_handover (payout_id, number, ward_id, on_day, place, giver, settled)
                        values (:payout, :number, :ward, :day, :place, :giver, false)
                        on conflict (payout_id, number) do update set on_day = :day, place = :place, giver = :giver
                        """)
                .param("payout", handover.payoutId())
                .param("number", handover.number())
                .param("ward", ward.id().value())
                .param("day", handover.on())
                .param("place", handover.place())
                .param("giver", handover.giver())
                .update();
    }

    private void forget(Handover handover) {
        jdbc.sql(
                        """
                        update payout_line set handover = null, collector = ''
                         where payout_id = :payout and ward_id = :ward and handover = :number and handed_on is null
                        """)
                .param("payout", handover.payoutId())
                .param("ward", ward.id().value())
                .param("number", handover.number())
                .update();
    }

    private void take(Handover handover, HandOver.Row row) {
        jdbc.sql(
                        """
                        update payout_line set handover = :number, collector = :collector
                         where id = :id and payout_id = :payout and ward_id = :ward and handed_on is null
                        """)
                .param("number", handover.number())
                .param("collector", Vietnamese.text(Objects.requireNonNullElse(row.collector(), "")))
                .param("id", row.lineId())
                .param("payout", handover.payoutId())
                .param("ward", ward.id().value())
                .update();
    }

    void settle(Handover handover) {
        jdbc.sql(
                        "update payout_handover set settled = true where payout_id = :payout and number = :number and ward_id = :ward")
                .param("payout", handover.payoutId())
                .param("number", handover.number())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql(
                        """
                        update payout_line set handed_on = :day
                         where payout_id = :payout and ward_id = :ward and handover = :number
                        """)
                .param("day", handover.on())
                .param("payout", handover.payoutId())
                .param("ward", ward.id().value())
                .param("number", handover.number())
                .update();
    }

    private List<PayoutLine> lines(UUID payoutId) {
        return jdbc.sql(
                        """
                        select id, number, award_nomination_id, unit_code, unit_name, kind, name, award_name, golden_book,
                               amount, explained, way, paid_on, handover, handed_on, collector
                          from payout_line
                         where payout_id = :payout and ward_id = :ward
                         order by number
                        """)
                .param("payout", payoutId)
                .param("ward", ward.id().value())
                .query(PayoutRepository::line)
                .list();
    }

    private static PayoutLine line(ResultSet row, int number) throws SQLException {
        String way = row.getString("way");
        return new PayoutLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                row.getString("unit_code"),
                row.getString("unit_name"),
                RecipientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("award_name"),
                row.getString("golden_book"),
                row.getLong("amount"),
                row.getString("explained"),
                way == null ? null : Way.valueOf(way),
                row.getObject("paid_on", LocalDate.class),
                row.getObject("handover", Integer.class),
                row.getObject("handed_on", LocalDate.class),
                row.getString("collector"),
                null);
    }
}
