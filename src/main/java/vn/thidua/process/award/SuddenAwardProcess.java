package vn.thidua.process.award;

/** Everything Java needs to know about {@code processes/sudden-award.bpmn}, besides what it shares with the rounds. */
final class SuddenAwardProcess {

    static final String KEY = "suddenAward";

    static final String UNITS_ANSWERED = "event_unitsAnswered";
    static final String PROPOSE = "serviceTask_proposeWithoutCouncil";
    static final String COMPLETE_OCCASION = "serviceTask_completeOccasion";
    static final String DONE = "endEvent_suddenAwardDone";

    private SuddenAwardProcess() {}
}
