package vn.thidua.process.award;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import vn.thidua.award.Authority;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.award.EligibilityFacts;

/** Asks the decision tables {@code award-eligibility.dmn} and {@code award-authority.dmn} about a nomination. */
@Component
class AwardTables {

    static final String ELIGIBILITY = "awardEligibility";
    static final String CONDITIONS = "awardConditions";
    static final String AUTHORITY = "awardAuthority";

    private final DecisionService decisions;

    AwardTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    List<Eligibility> ask(List<EligibilityFacts> facts) {
        return facts.stream().map(this::ask).toList();
    }

    private Eligibility ask(EligibilityFacts facts) {
        return answer(
                facts,
                evaluate(ELIGIBILITY, eligibilityInputs(facts)),
                evaluate(CONDITIONS, eligibilityInputs(facts)),
                evaluate(AUTHORITY, authorityInputs(facts)));
    }

    private DmnDecisionResult evaluate(String key, Map<String, Object> inputs) {
        return decisions.evaluateDecisionByKey(key).variables(inputs).evaluate();
    }

    static Eligibility answer(
            EligibilityFacts facts,
            DmnDecisionResult outcome,
            DmnDecisionResult conditions,
            DmnDecisionResult authority) {
        DmnDecisionResultEntries decided = outcome.getSingleResult();
        DmnDecisionResultEntries decider = authority.getSingleResult();
        return new Eligibility(
                facts.nominationId(),
                Eligibility.Outcome.valueOf(text(decided, "outcome")),
                reason(facts, text(decided, "reason")),
                text(decided, "rule"),
                Authority.valueOf(text(decider, "authority")),
                text(decider, "basis"),
                conditions.stream().map(AwardTables::condition).toList());
    }

    static Map<String, Object> eligibilityInputs(EligibilityFacts facts) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("awardCode", facts.awardCode());
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
        return inputs;
    }

    static Map<String, Object> authorityInputs(EligibilityFacts facts) {
        return Map.of("awardCode", facts.awardCode(), "decisionDate", startOf(facts.on()));
    }

    /** The tables compare dates in the zone the program runs in, which {@code main} sets. */
    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private static Condition condition(DmnDecisionResultEntries row) {
        return new Condition(
                text(row, "condition"),
                Eligibility.Finding.valueOf(text(row, "finding")),
                text(row, "rule"),
                text(row, "source"));
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
