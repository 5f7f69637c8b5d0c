package vn.thidua.notification;

import java.util.List;

/**
 * What a notice tells. Subject and text stand in {@code messages/notification.properties} under
 * {@code notice.<KIND>.subject} and {@code notice.<KIND>.text}; {0}, {1} … are the arguments in the order given here.
 */
public enum NoticeKind {
    TASK_ASSIGNED("task", "about"),
    PLAN_ISSUED("campaign", "launchDue", "reportDue"),
    DEADLINE_NEAR("what", "campaign", "due"),
    DEADLINE_MISSED("what", "campaign", "due"),
    DEADLINE_EXTENDED("what", "campaign", "due", "reason"),
    ESCALATION("what", "campaign", "due", "count", "units"),
    REPORT_ACCEPTED("unit", "campaign"),
    REPORT_RETURNED("unit", "campaign", "reason"),
    FINAL_FIGURES_DUE("unit", "campaign", "due"),
    DOCUMENT_RETURNED("document", "by", "reason"),
    DOCUMENT_ISSUED("document", "number", "date"),
    DOCUMENT_RECALLED("document", "number", "reason"),
    ORIGINALS_CHANGED("count", "files"),
    FILE_DUE("file", "due"),
    DECISION_LATE("occasion", "due"),
    COUNCIL_CONVENED("occasion", "when", "place"),
    NOMINATION_RETURNED("nominee", "award", "reason"),
    NOMINATION_CLEARED("nominee", "award", "where", "reason"),
    NOMINATION_AWARD_CHANGED("nominee", "award", "lower", "reason"),
    AWARD_GRANTED("nominee", "award", "decision"),
    AWARD_REFUSED("nominee", "award", "reason"),
    AWARD_SUBMITTED("nominee", "award"),
    CERTIFICATE_REISSUED("certificate", "decision"),
    AWARD_GRANTED_ABOVE("nominee", "award", "decision", "date", "by"),
    AWARD_REFUSED_ABOVE("nominee", "award", "by", "reason"),
    AWARD_CANCELLED("nominee", "award", "decision", "reason"),
    CANCELLATION_REFUSED("nominee", "award", "reason"),
    TARGET_NO_LONGER_MET("unit", "target", "nominees"),
    UNIT_ADDED("unit", "campaign", "reason"),
    UNIT_WITHDRAWN("unit", "campaign", "reason"),
    CAMPAIGN_CANCELLED("campaign", "reason"),
    /** To the sender of a document that was registered here. */
    INCOMING_RECEIVED("symbol", "subject", "number", "date"),
    INCOMING_RETURNED("symbol", "subject", "reason"),
    /** Gathers what waited since the last one. */
    DIGEST("date", "count");

    private final List<String> arguments;

    NoticeKind(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** Names of the values its sentences need. */
    public List<String> arguments() {
        return arguments;
    }
}
