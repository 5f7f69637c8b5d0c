package vn.thidua.award;

import static vn.thidua.award.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class GrantedAwardRepository {

    private static final String SELECT =
            """
            select award_nomination_id, award_subject_id, unit_code, unit_name, recipient, award_code, award_name, form,
                   achievement_type, occasion_kind, occasion_key, title, achievement_from, achievement_to, decided_on,
                   granted_by, decision_code, money, cancelled_on, cancelled_by, former_name
              from award_granted
             where ward_id = :ward
            """;
    private static final String ORDER =
            """
             order by decided_on desc, decision_code, title,
                      array_position(array ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD']::varchar[], kind),
                      unit_name, name_folded, award_nomination_id
            """;

    record Grant(LocalDate on, String by, @Nullable String decisionCode) {}

    record RoundOfItem(AwardRoundId id, int attempt) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    GrantedAwardRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** A long list takes one statement. */
    void add(AwardSnapshot snapshot, List<Item> items, Function<Item, AwardType.Form> form, Grant grant) {
        jdbc.sql(
                        """
                        insert into award_granted (award_nomination_id, ward_id, award_round_id, paper_subject,
                                award_subject_id, unit_code, unit_name, kind, name_folded, recipient, award_code,
                                award_name, form, achievement_type, occasion_kind, occasion_key, title,
                                achievement_from, achievement_to, decided_on, granted_by, decision_code, money)
                        select n.id, :ward, :round, :paper, n.award_subject_id, item.unit, item.unit_name, item.kind,
                               item.folded, item.recipient, item.award, item.award_name, item.form, :achievement,
                               :occasion, :key, :title, :from, :to, :on, :by, cast(:code as varchar), item.money
                          from unnest(:nominations, :units, :unitNames, :kinds, :foldedNames, :recipients, :awards,
                                      :awardNames, :forms, :sums)
                               as item (nomination, unit, unit_name, kind, folded, recipient, award, award_name, form,
                                        money)
                          join award_nomination n on n.id = item.nomination and n.ward_id = :ward
                        on conflict (award_nomination_id) do nothing
                        """)
                .param("ward", ward.id().value())
                .param("round", snapshot.roundId().value())
                .param("paper", snapshot.subject())
                .param("achievement", snapshot.achievement().name())
                .param("occasion", snapshot.occasion().kind().name())
                .param("key", snapshot.occasion().key())
                .param("title", snapshot.title())
                .param("from", snapshot.from())
                .param("to", snapshot.to())
                .param("on", grant.on())
                .param("by", grant.by())
                .param("code", grant.decisionCode())
                .params(columns(items, form))
                .update();
    }

    private static Map<String, Object> columns(List<Item> items, Function<Item, AwardType.Form> form) {
        return Map.of(
                "nominations", column(items, item -> item.nominationId().value(), UUID[]::new),
                "units", column(items, Item::unitCode, String[]::new),
                "unitNames", column(items, Item::unitName, String[]::new),
                "kinds", column(items, item -> item.recipient().kind().name(), String[]::new),
                "foldedNames",
                        column(items, item -> Folding.fold(item.recipient().name()), String[]::new),
                "recipients", column(items, item -> SnapshotRepository.write(item.recipient()), String[]::new),
                "awards", column(items, Item::awardCode, String[]::new),
                "awardNames", column(items, Item::awardName, String[]::new),
                "forms", column(items, item -> form.apply(item).name(), String[]::new),
                "sums",
                        column(
                                items,
                                item -> Objects.requireNonNull(item.outcome()).money(),
                                Long[]::new));
    }

    void takeBack(AwardRoundId round) {
        jdbc.sql(
                        "delete from award_granted where award_round_id = :round and ward_id = :ward and decision_code is null")
                .param("round", round.value())
                .param("ward", ward.id().value())
                .update();
    }

    void noteDecision(String paperSubject, String code, LocalDate on) {
        jdbc.sql(
                        """
                        update award_granted g set decision_code = :code, decided_on = :on
                         where g.ward_id = :ward and g.paper_subject = :paper
                           and exists (select 1 from award_nomination n
                                        where n.id = g.award_nomination_id and n.status = 'GRANTED')
                        """)
                .param("code", code)
                .param("on", on)
                .param("ward", ward.id().value())
                .param("paper", paperSubject)
                .update();
    }

    /** What a decision of the ward granted and nothing has taken back. */
    List<NominationId> counting(String paperSubject) {
        return jdbc.sql(
                        """
                        select g.award_nomination_id
                          from award_granted g join award_nomination n on n.id = g.award_nomination_id
                         where g.ward_id = :ward and g.paper_subject = :paper and g.cancelled_on is null
                           and g.decision_code is not null and n.status = 'GRANTED'
                        """)
                .param("ward", ward.id().value())
                .param("paper", paperSubject)
                .query((row, number) -> new NominationId(row.getObject("award_nomination_id", UUID.class)))
                .list();
    }

    /** @param by the document that takes it back */
    void cancel(NominationId id, LocalDate on, String by) {
        jdbc.sql(
                        """
                        update award_granted set cancelled_on = :on, cancelled_by = :by
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("on", on)
                .param("by", by)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql("update award_golden_book set cancelled_on = :on where award_nomination_id = :id and ward_id = :ward")
                .param("on", on)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    /** Under the right name from now on, with all that was written before. */
    void rename(NominationId id, Recipient right, String former) {
        jdbc.sql(
                        """
                        update award_granted set recipient = :recipient, name_folded = :folded, former_name = :former
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("recipient", SnapshotRepository.write(right))
                .param("folded", Folding.fold(right.name()))
                .param("former", former)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql(
                        """
                        update award_nomination set name = :name, name_folded = :folded, former_name = :former
                         where id = :id and ward_id = :ward
                        """)
                .param("name", right.name())
                .param("folded", Folding.fold(right.name()))
                .param("former", former)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    Map<NominationId, LocalDate> cancelled(String paperSubject) {
        Map<NominationId, LocalDate> cancelled = new HashMap<>();
        jdbc.sql(
                        """
                        select award_nomination_id, cancelled_on from award_granted
                         where ward_id = :ward and paper_subject = :paper and cancelled_on is not null
                        """)
                .param("ward", ward.id().value())
                .param("paper", paperSubject)
                .query((row, number) -> cancelled.put(
                        new NominationId(row.getObject("award_nomination_id", UUID.class)),
                        row.getObject("cancelled_on", LocalDate.class)))
                .list();
        return cancelled;
    }

    Optional<AwardSnapshot.GoldenBookNumber> goldenBook(NominationId id) {
        return jdbc.sql(
                        """
                        select series, number from award_golden_book
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query((row, number) -> new AwardSnapshot.GoldenBookNumber(row.getInt("series"), row.getInt("number")))
                .optional();
    }

    Optional<String> paperSubject(NominationId id) {
        return jdbc.sql("select paper_subject from award_granted where award_nomination_id = :id and ward_id = :ward")
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query(String.class)
                .optional();
    }

    Optional<RoundOfItem> roundOf(NominationId id) {
        return jdbc.sql(
                        """
                        select r.id, r.attempt from award_round_item i join award_round r on r.id = i.award_round_id
                         where i.ward_id = :ward and i.award_nomination_id = :id
                        """)
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query((row, number) ->
                        new RoundOfItem(new AwardRoundId(row.getObject("id", UUID.class)), row.getInt("attempt")))
                .optional();
    }

    /** Who a nomination is about, where the register of subjects knows. */
    Optional<UUID> subjectOf(NominationId id) {
        return jdbc.sql("select award_subject_id from award_nomination where ward_id = :ward and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query((row, number) -> Optional.ofNullable(row.getObject("award_subject_id", UUID.class)))
                .optional()
                .flatMap(found -> found);
    }

    Optional<GrantedAward> find(NominationId id) {
        return jdbc.sql(SELECT + " and award_nomination_id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(GrantedAwardRepository::map)
                .optional();
    }

    List<GrantedAward> of(UUID subjectId) {
        return jdbc.sql(SELECT + " and award_subject_id = :subject" + ORDER)
                .param("ward", ward.id().value())
                .param("subject", subjectId)
                .query(GrantedAwardRepository::map)
                .list();
    }

    List<GrantedAward> named(Collection<String> names) {
        return jdbc.sql(SELECT + " and name_folded = any (:names)" + ORDER)
                .param("ward", ward.id().value())
                .param("names", names.stream().map(Folding::fold).distinct().toArray(String[]::new))
                .query(GrantedAwardRepository::map)
                .list();
    }

    /** @param units those asked for, empty for all */
    List<GrantedAward> all(AwardHistory.Filter filter, Collection<String> units) {
        RecipientKind kind = filter.kind();
        return jdbc.sql(SELECT
                        + """
                           and (cast(:year as integer) is null or extract(year from decided_on) = :year)
                           and (:anyUnit or unit_code = any (:units))
                           and (cast(:kind as varchar) is null or kind = :kind)
                           and (cast(:award as varchar) is null or award_code = :award)
                           and position(:name in name_folded) > 0
                        """
                        + ORDER)
                .param("ward", ward.id().value())
                .param("year", filter.year())
                .param("anyUnit", units.isEmpty())
                .param("units", units.toArray(String[]::new))
                .param("kind", kind == null ? null : kind.name())
                .param("award", filter.awardCode())
                .param("name", Folding.fold(Objects.requireNonNullElse(filter.name(), "")))
                .query(GrantedAwardRepository::map)
                .list();
    }

    private static GrantedAward map(ResultSet row, int number) throws SQLException {
        return new GrantedAward(
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                row.getObject("award_subject_id", UUID.class),
                row.getString("unit_code"),
                row.getString("unit_name"),
                SnapshotRepository.read(row.getString("recipient"), Recipient.class),
                row.getString("award_code"),
                row.getString("award_name"),
                AwardType.Form.valueOf(row.getString("form")),
                AchievementType.valueOf(row.getString("achievement_type")),
                new Occasion(Occasion.Kind.valueOf(row.getString("occasion_kind")), row.getString("occasion_key")),
                row.getObject("achievement_from", LocalDate.class),
                row.getObject("achievement_to", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decision_code"),
                row.getLong("money"),
                row.getObject("cancelled_on", LocalDate.class),
                row.getString("title"),
                row.getString("granted_by"),
                row.getString("cancelled_by"),
                row.getString("former_name"));
    }
}
