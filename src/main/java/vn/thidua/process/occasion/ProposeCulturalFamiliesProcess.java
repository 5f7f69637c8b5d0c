package vn.thidua.process.occasion;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/propose-cultural-families.bpmn}. */
final class ProposeCulturalFamiliesProcess {

    static final String KEY = "proposeCulturalFamilies";

    static final String PROPOSE_FAMILIES = "userTask_proposeFamilies";
    static final String RECORD_POSTING = "userTask_recordPosting";
    static final String POSTING_ENDS = "event_postingEnds";
    static final String CONCLUDE_POSTING = "userTask_concludePosting";
    static final String NOTE_NOMINATIONS = "serviceTask_noteNominations";
    static final String ANSWERED = "endEvent_neighbourhoodAnswered";
    static final String CLOSED = "endEvent_nominationsClosed";

    static final ProcessVariable<Boolean> ANY_FAMILIES = ProcessVariable.decision("anyFamilies");
    static final ProcessVariable<Date> POSTING_ENDS_AT = ProcessVariable.moment("postingEndsAt");

    private ProposeCulturalFamiliesProcess() {}
}
