package vn.thidua.process.campaign;

import java.util.Date;
import vn.thidua.process.ProcessVariable;

/** Everything Java needs to know about {@code processes/collect-results.bpmn}. */
final class CollectResultsProcess {

    static final String KEY = "collectResults";
    static final String AWAIT_REPORTS = "gateway_awaitReports";
    static final String REPORTS_DUE = "event_reportsDue";
    static final String CONSOLIDATE = "userTask_consolidateResults";
    static final String ISSUE_REPORT = "callActivity_issueConsolidatedReport";
    static final String CLOSED = "endEvent_phaseClosed";

    static final String ALL_REPORTS_ACCEPTED = "AllReportsAccepted";

    static final ProcessVariable<Date> REPORTS_DUE_AT = ProcessVariable.moment("reportsDueAt");

    private CollectResultsProcess() {}
}
