package vn.thidua.process.occasion;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessVariable;

/** What {@code processes/yearly-titles.bpmn} and {@code processes/cultural-families.bpmn} have in common. */
final class OccasionProcess {

    static final String YEARLY_TITLES = "yearlyTitles";
    static final String CULTURAL_FAMILIES = "culturalFamilies";

    static final String AWAIT_NOMINATIONS = "gateway_awaitNominations";
    static final String CLOSE_NOMINATIONS = "userTask_closeNominations";
    static final String END_NOMINATIONS = "serviceTask_endNominations";
    static final String AWARD_ROUND = "callActivity_awardRound";
    static final String REPORT_LATE_DECISION = "serviceTask_reportLateDecision";
    static final String COMPLETED = "endEvent_occasionCompleted";

    static final ProcessVariable<Date> NOMINATIONS_DUE_AT = ProcessVariable.moment("nominationsDueAt");
    /** Only of cultural families. */
    static final ProcessVariable<Date> DECISION_DUE_AT = ProcessVariable.moment("decisionDueAt");

    static final ProcessVariable<Boolean> NOMINATIONS_CLOSED = ProcessVariable.decision("nominationsClosed");
    static final ProcessVariable<Boolean> ANY_NOMINATIONS = ProcessVariable.decision("anyNominations");

    private OccasionProcess() {}

    static AwardOccasionId occasion(VariableScope scope) {
        return AwardOccasionId.of(CommonVariables.OCCASION_ID.read(scope));
    }
}
