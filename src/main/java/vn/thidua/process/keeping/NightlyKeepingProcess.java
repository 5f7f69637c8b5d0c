package vn.thidua.process.keeping;

/** Everything Java needs to know about {@code processes/nightly-keeping.bpmn}. */
final class NightlyKeepingProcess {

    static final String KEY = "nightlyKeeping";
    static final String CHECK_ORIGINALS = "serviceTask_checkOriginals";
    static final String ANNOUNCE_DUE_FILES = "serviceTask_announceDueFiles";
    static final String CHECKED = "endEvent_keepingChecked";

    private NightlyKeepingProcess() {}
}
