package vn.thidua.process.award;

import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/sudden-award.bpmn}, besides what it shares with the rounds. */
final class SuddenAwardProcess {

    static final String KEY = "suddenAward";

    static final String UNITS_ANSWERED = "event_unitsAnswered";
    static final String PROPOSE = "serviceTask_proposeWithoutCouncil";
    static final String COMPLETE_OCCASION = "serviceTask_completeOccasion";
    static final String DONE = "endEvent_suddenAwardDone";

    /** What was held is taken up again: nobody is asked for nominations. */
    static final ProcessVariable<Boolean> ANOTHER_ROUND = ProcessVariable.decision("anotherRound");

    private SuddenAwardProcess() {}
}
