package vn.thidua.award;

import static java.util.Objects.requireNonNull;
import static vn.thidua.award.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final ConditionRepository conditions;

    RoundItemRepository(JdbcClient jdbc, CurrentWard ward, ConditionRepository conditions) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.conditions = conditions;
    }

    record Row(
            NominationId nominationId,
            @Nullable Eligibility eligibility,
            CheckVerdict.@Nullable Choice verdict,
            @Nullable String verdictReason,
            @Nullable String chairmanReason) {}

    void add(AwardRoundId round, Collection<Nomination> nominations) {
        jdbc.sql(
                        """
                        insert into award_round_item (award_nomination_id, award_round_id, ward_id)
                        select taken.id, :round, :ward from unnest(:nominations) as taken (id)
                        on conflict (award_nomination_id) do nothing
                        """)
                .param("nominations", column(nominations, one -> one.id().value(), UUID[]::new))
                .param("round", round.value())
                .param("ward", ward.id().value())
                .update();
    }

    Map<NominationId, Row> of(AwardRoundId round) {
        Map<NominationId, List<Condition>> known = conditions.of(round);
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
                .query((row, number) -> map(row, known))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::nominationId, row -> row));
    }

    /** A long list takes three statements. */
    void recordEligibility(AwardRoundId round, List<Eligibility> answers) {
        Set<NominationId> recorded = new HashSet<>(jdbc.sql(
                        """
                        update award_round_item i
                           set outcome = answer.outcome, outcome_reason = answer.reason, outcome_rule = answer.rule,
                               authority = answer.authority, authority_basis = answer.basis
                          from unnest(:ids, :outcomes, :reasons, :rules, :authorities, :bases)
                               as answer (id, outcome, reason, rule, authority, basis)
                         where i.award_nomination_id = answer.id and i.award_round_id = :round and i.ward_id = :ward
                        returning i.award_nomination_id
                        """)
                .param("ids", column(answers, answer -> answer.nominationId().value(), UUID[]::new))
                .param("outcomes", column(answers, answer -> answer.outcome().name(), String[]::new))
                .param("reasons", column(answers, Eligibility::reason, String[]::new))
                .param("rules", column(answers, Eligibility::rule, String[]::new))
                .param(
                        "authorities",
                        column(answers, answer -> answer.authority().name(), String[]::new))
                .param("bases", column(answers, Eligibility::authorityBasis, String[]::new))
                .param("round", round.value())
                .param("ward", ward.id().value())
                .query((row, number) -> id(row))
                .list());
        conditions.replace(answers.stream()
                .filter(answer -> recorded.contains(answer.nominationId()))
                .toList());
    }

    void recordVerdicts(List<CheckVerdict> verdicts) {
        jdbc.sql(
                        """
                        update award_round_item i
                           set verdict = given.verdict, verdict_reason = given.reason, chairman_reason = null
                          from unnest(:ids, :verdicts, :reasons) as given (id, verdict, reason)
                         where i.award_nomination_id = given.id and i.ward_id = :ward
                        """)
                .param(
                        "ids",
                        column(
                                verdicts,
                                one -> requireNonNull(one.nominationId()).value(),
                                UUID[]::new))
                .param(
                        "verdicts",
                        column(verdicts, one -> requireNonNull(one.choice()).name(), String[]::new))
                .param("reasons", column(verdicts, CheckVerdict::reason, String[]::new))
                .param("ward", ward.id().value())
                .update();
    }

    private void forgetVerdict(NominationId id) {
        jdbc.sql(
                        """
                        update award_round_item set verdict = null, verdict_reason = null, chairman_reason = null
                         where award_nomination_id = :id and ward_id = :ward
                        """)
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
            forgetVerdict(id);
        }
        return !leaves;
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

    private static NominationId id(ResultSet row) throws SQLException {
        return new NominationId(row.getObject("award_nomination_id", UUID.class));
    }
}
