package vn.thidua.process.digest;

/** Everything Java needs to know about {@code processes/daily-digest.bpmn}. */
final class DailyDigestProcess {

    static final String KEY = "dailyDigest";
    static final String SEND_DIGESTS = "serviceTask_sendDigests";
    static final String SENT = "endEvent_digestsSent";

    private DailyDigestProcess() {}
}
