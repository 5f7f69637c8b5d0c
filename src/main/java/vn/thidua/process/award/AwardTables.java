package vn.thidua.process.award;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.thidua.award.Authority;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.EligibilityFacts;
import vn.thidua.shared.Vietnamese;

/** Asks the two decision tables: may this nomination be awarded, and who decides on it. */
@Component
class AwardTables {

    static final String ELIGIBILITY = "awardEligibility";
    static final String AUTHORITY = "awardAuthority";

    private final DecisionService decisions;

    AwardTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    Eligibility ask(EligibilityFacts facts) {
        DmnDecisionResultEntries answer = only(ELIGIBILITY, inputs(facts));
        DmnDecisionResultEntries authority = only(AUTHORITY, Map.of("awardCode", facts.awardCode(), "on", date(facts)));
        List<Condition> conditions = EligibilityConditions.of(facts);
        return new Eligibility(
                facts.nominationId(),
                Outcome.valueOf(answer.getEntry("outcome")),
                reason(answer.getEntry("reason"), facts),
                answer.getEntry("rule"),
                Authority.valueOf(authority.getEntry("authority")),
                authority.getEntry("legalBasis"),
                conditions);
    }

    private DmnDecisionResultEntries only(String table, Map<String, Object> inputs) {
        DmnDecisionResult result = decisions
                .evaluateDecisionByKey(table)
                .variables(inputs)
                .evaluate();
        return result.getSingleResult();
    }

    private static String reason(String reason, EligibilityFacts facts) {
        return facts.missingParts().isEmpty()
                ? reason
                : reason + " Còn thiếu: " + String.join(", ", facts.missingParts()) + ".";
    }

    private static VariableMap inputs(EligibilityFacts facts) {
        return Variables.putValue("awardCode", facts.awardCode())
                .putValue("awardKnown", facts.awardKnown())
                .putValue("recipientKindAllowed", facts.recipientKindAllowed())
                .putValue("sameAchievement", facts.sameAchievement())
                .putValue("openProceeding", facts.openProceeding())
                .putValue("achievementStated", facts.achievementStated())
                .putValue("dossierComplete", facts.dossierComplete())
                .putValue("targetsMet", facts.targetsMet())
                .putValue("disciplinedInPeriod", facts.disciplinedInPeriod())
                .putValue("similarName", facts.similarName())
                .putValue("upwardMerit", facts.upwardMerit());
    }

    private static Date date(EligibilityFacts facts) {
        LocalDate on = facts.on();
        return Date.from(on.atStartOfDay(Vietnamese.ZONE).toInstant());
    }
}
