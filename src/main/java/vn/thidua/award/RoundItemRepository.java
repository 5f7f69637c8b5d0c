package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.shared.CurrentWard;

/** What a round keeps about each of its nominations. */
@Repository
class RoundItemRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    RoundItemRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    record Row(
            NominationId nominationId,
            @Nullable Eligibility eligibility,
            CheckVerdict.@Nullable Choice verdict,
            @Nullable String verdictReason,
            @Nullable String chairmanReason) {}

    void add(AwardRoundId round, NominationId nomination) {
        jdbc.sql(
                        """
                        insert into award_round_item (award_nomination_id, award_round_id, ward_id)
                        values (:nomination, :round, :ward) on conflict (award_nomination_id) do nothing
                        """)
                .param("nomination", nomination.value())
                .param("round", round.value())
                .param("ward", ward.id().value())
                .update();
    }

    Map<NominationId, Row> of(AwardRoundId round) {
        Map<NominationId, List<Condition>> conditions = conditions(round);
        return jdbc
                .sql(
                        """
                        select award_nomination_id, outcome, outcome_reason, outcome_rule, authority, authority_basis,
                               verdict, verdict_reason, chairman_reason
                          from award_round_item
                         where award_round_id = :round and ward_id = :ward
                        """)
                .param("round", round.value())
                .param("ward", ward.id().value())
                .query((row, number) -> map(row, conditions))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::nominationId, row -> row));
    }

    void recordEligibility(AwardRoundId round, Eligibility answer) {
        int rows = jdbc.sql(
                        """
                        update award_round_item
                           set outcome = :outcome, outcome_reason = :reason, outcome_rule = :rule,
                               authority = :authority, authority_basis = :basis
                         where award_nomination_id = :id and award_round_id = :round and ward_id = :ward
                        """)
                .param("outcome", answer.outcome().name())
                .param("reason", answer.reason())
                .param("rule", answer.rule())
                .param("authority", answer.authority().name())
                .param("basis", answer.authorityBasis())
                .param("id", answer.nominationId().value())
                .param("round", round.value())
                .param("ward", ward.id().value())
                .update();
        if (rows == 1) {
            replaceConditions(answer);
        }
    }

    void recordVerdict(NominationId id, CheckVerdict.@Nullable Choice verdict, @Nullable String reason) {
        jdbc.sql(
                        """
                        update award_round_item set verdict = :verdict, verdict_reason = :reason, chairman_reason = null
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("verdict", verdict == null ? null : verdict.name())
                .param("reason", reason)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    /** The Chairman's question stays with the item until the office has answered it with a new verdict. */
    void sendBack(NominationId id, String chairmanReason) {
        jdbc.sql(
                        """
                        update award_round_item set verdict = null, verdict_reason = null, chairman_reason = :reason
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("reason", chairmanReason)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    /** Whether the council has, or had, the nomination before it. */
    boolean isBeforeCouncil(NominationId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from award_round_item i join award_round r on r.id = i.award_round_id
                                        where i.award_nomination_id = :id and i.ward_id = :ward and i.verdict = 'KEEP'
                                          and r.status in ('BEFORE_COUNCIL', 'VOTED', 'WITHOUT_COUNCIL', 'DECIDED'))
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query(Boolean.class)
                .single();
    }

    /** True when its round can still check it again; else it leaves that round and waits for the next one. */
    boolean resume(NominationId id) {
        boolean leaves = jdbc.sql(
                                """
                        delete from award_round_item i using award_round r
                         where r.id = i.award_round_id and i.award_nomination_id = :id and i.ward_id = :ward
                           and r.status not in ('OPENED', 'CHECKING')
                        """)
                        .param("id", id.value())
                        .param("ward", ward.id().value())
                        .update()
                > 0;
        if (!leaves) {
            recordVerdict(id, null, null);
        }
        return !leaves;
    }

    private Map<NominationId, List<Condition>> conditions(AwardRoundId round) {
        record Line(NominationId id, Condition condition) {}
        return jdbc
                .sql(
                        """
                        select c.award_nomination_id, c.condition_text, c.finding, c.rule, c.source, c.detail
                          from award_condition c
                          join award_round_item i on i.award_nomination_id = c.award_nomination_id
                         where i.award_round_id = :round and c.ward_id = :ward
                         order by c.award_nomination_id, c.place
                        """)
                .param("round", round.value())
                .param("ward", ward.id().value())
                .query((row, number) -> new Line(id(row), condition(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::id, Collectors.mapping(Line::condition, Collectors.toList())));
    }

    private void replaceConditions(Eligibility answer) {
        jdbc.sql("delete from award_condition where award_nomination_id = :id and ward_id = :ward")
                .param("id", answer.nominationId().value())
                .param("ward", ward.id().value())
                .update();
        for (int place = 0; place < answer.conditions().size(); place++) {
            addCondition(answer.nominationId(), place, answer.conditions().get(place));
        }
    }

    private void addCondition(NominationId id, int place, Condition condition) {
        jdbc.sql(
                        """
                        insert into award_condition (award_nomination_id, ward_id, place, condition_text, finding, rule, source,
                                detail)
                        values (:id, :ward, :place, :condition, :finding, :rule, :source, :detail)
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("place", place)
                .param("condition", condition.condition())
                .param("finding", condition.finding().name())
                .param("rule", condition.rule())
                .param("source", condition.source())
                .param("detail", condition.detail())
                .update();
    }

    private static Row map(ResultSet row, Map<NominationId, List<Condition>> conditions) throws SQLException {
        String verdict = row.getString("verdict");
        return new Row(
                id(row),
                eligibility(row, conditions.getOrDefault(id(row), List.of())),
                verdict == null ? null : CheckVerdict.Choice.valueOf(verdict),
                row.getString("verdict_reason"),
                row.getString("chairman_reason"));
    }

    private static @Nullable Eligibility eligibility(ResultSet row, List<Condition> conditions) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Eligibility(
                        id(row),
                        Eligibility.Outcome.valueOf(outcome),
                        row.getString("outcome_reason"),
                        row.getString("outcome_rule"),
                        Authority.valueOf(row.getString("authority")),
                        row.getString("authority_basis"),
                        conditions);
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                row.getString("condition_text"),
                Eligibility.Finding.valueOf(row.getString("finding")),
                row.getString("rule"),
                row.getString("source"),
                row.getString("detail"));
    }

    private static NominationId id(ResultSet row) throws SQLException {
        return new NominationId(row.getObject("award_nomination_id", UUID.class));
    }
}
