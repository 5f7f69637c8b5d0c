package vn.thidua.process.award;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardCondition;
import vn.thidua.award.AwardType;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.award.EligibilityFacts;
import vn.thidua.process.guard.OwnStep;

/** Asks the decision tables {@code award-eligibility.dmn} and {@code award-authority.dmn} about a nomination. */
@Component
class AwardTables {

    static final String ELIGIBILITY = "awardEligibility";
    static final String CONDITIONS = "awardConditions";
    static final String STANDARD = "awardStandard";
    static final String AUTHORITY = "awardAuthority";

    /** A row of the catalogue that nothing ends. */
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** What the explanation shows where a condition comes from the catalogue. */
    private static final String FROM_CATALOGUE = "Tiêu chuẩn";

    private final DecisionService decisions;
    private final OwnStep ownStep;

    AwardTables(DecisionService decisions, OwnStep ownStep) {
        this.decisions = decisions;
        this.ownStep = ownStep;
    }

    private record Question(String key, Map<String, Object> inputs) {}

    /** Of a long list most have the same inputs; what was asked once is not asked again. */
    List<Eligibility> ask(List<EligibilityFacts> facts) {
        Map<Question, DmnDecisionResult> asked = new HashMap<>();
        BiFunction<String, Map<String, Object>, DmnDecisionResult> tables =
                (key, inputs) -> asked.computeIfAbsent(new Question(key, inputs), this::evaluate);
        return ownStep.take(
                () -> facts.stream().map(each -> answer(each, tables)).toList());
    }

    private DmnDecisionResult evaluate(Question question) {
        return decisions
                .evaluateDecisionByKey(question.key())
                .variables(question.inputs())
                .evaluate();
    }

    /** @param tables answers a decision by its key and its inputs */
    static Eligibility answer(
            EligibilityFacts facts, BiFunction<String, Map<String, Object>, DmnDecisionResult> tables) {
        DmnDecisionResultEntries decided =
                tables.apply(ELIGIBILITY, eligibilityInputs(facts)).getSingleResult();
        DmnDecisionResultEntries decider =
                tables.apply(AUTHORITY, authorityInputs(facts)).getSingleResult();
        return new Eligibility(
                facts.nominationId(),
                Eligibility.Outcome.valueOf(text(decided, "outcome")),
                reason(facts, text(decided, "reason")),
                text(decided, "rule"),
                Authority.valueOf(text(decider, "authority")),
                text(decider, "basis"),
                conditions(facts, tables));
    }

    /** What holds for every award, then what the catalogue asks of this one. */
    private static List<Condition> conditions(
            EligibilityFacts facts, BiFunction<String, Map<String, Object>, DmnDecisionResult> tables) {
        Stream<Condition> general =
                tables.apply(CONDITIONS, conditionInputs(facts)).stream().map(row -> condition(facts, row));
        Stream<Condition> own = facts.conditions().stream()
                .map(condition -> condition(
                        facts,
                        condition,
                        tables.apply(STANDARD, standardInputs(facts, condition)).getSingleResult()));
        return Stream.concat(general, own).toList();
    }

    static Map<String, Object> eligibilityInputs(EligibilityFacts facts) {
        Map<String, Object> inputs = conditionInputs(facts);
        inputs.put("standardForPerson", facts.standardForPerson());
        inputs.put("absentTooLong", facts.absentTooLong());
        return inputs;
    }

    private static Map<String, Object> conditionInputs(EligibilityFacts facts) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("awardKnown", facts.awardKnown());
        inputs.put("recipientKindAllowed", facts.recipientKindAllowed());
        inputs.put("sameAchievement", facts.sameAchievement());
        inputs.put("openProceeding", facts.openProceeding());
        inputs.put("achievementStated", facts.achievementStated());
        inputs.put("dossierComplete", facts.dossierComplete());
        inputs.put("targetsMet", facts.targetsMet());
        inputs.put("disciplinedInPeriod", facts.disciplinedInPeriod());
        inputs.put("similarName", facts.similarName());
        inputs.put("upwardMerit", facts.upwardMerit());
        inputs.put("achievementAllowed", facts.achievementAllowed());
        inputs.put("earlierAward", facts.earlierAward());
        inputs.put("sanctionCoversPeriod", facts.sanctionCoversPeriod());
        return inputs;
    }

    static Map<String, Object> authorityInputs(EligibilityFacts facts) {
        AwardType award = facts.award();
        LocalDate last = award == null ? null : award.validTo();
        return Map.of(
                "decidedBy", award == null ? "" : award.decidedBy().name(),
                "decisionDate", startOf(facts.on()),
                "validFrom", startOf(award == null ? OPEN_END : award.validFrom()),
                "validTo", startOf(last == null ? OPEN_END : last),
                "catalogueBasis", award == null ? "" : award.legalBasis());
    }

    private static Map<String, Object> standardInputs(EligibilityFacts facts, AwardCondition condition) {
        return Map.of(
                "judge", condition.judge().name(),
                "targetsMet", facts.targetsMet(),
                "dossierComplete", facts.dossierComplete(),
                "disciplinedInPeriod", facts.disciplinedInPeriod(),
                "leave", facts.leave().name());
    }

    /** The tables compare dates in the zone the program runs in, which {@code main} sets. */
    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Condition condition(EligibilityFacts facts, DmnDecisionResultEntries row) {
        return new Condition(
                text(row, "condition"),
                Eligibility.Finding.valueOf(text(row, "finding")),
                text(row, "rule"),
                text(row, "source"),
                facts.details().get(text(row, "fact")));
    }

    private static Condition condition(EligibilityFacts facts, AwardCondition asked, DmnDecisionResultEntries row) {
        return new Condition(
                asked.text(),
                Eligibility.Finding.valueOf(text(row, "finding")),
                FROM_CATALOGUE,
                asked.basis(),
                asked.judge() == AwardCondition.Judge.ATTENDANCE
                        ? facts.details().get("attendance")
                        : null);
    }

    private static String reason(EligibilityFacts facts, String reason) {
        return facts.dossierComplete()
                ? reason
                : reason + " Còn thiếu: " + String.join("; ", facts.missingParts()) + ".";
    }

    private static String text(DmnDecisionResultEntries row, String output) {
        return String.valueOf((Object) row.getEntry(output));
    }
}
