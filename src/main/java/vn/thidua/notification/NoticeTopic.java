package vn.thidua.notification;

import java.util.List;
import java.util.Set;

/** What a person may set the way of delivery for. */
public enum NoticeTopic {
    TASKS("Việc mới được giao", NoticeKind.TASK_ASSIGNED),
    DEADLINES(
            "Nhắc thời hạn",
            NoticeKind.DEADLINE_NEAR,
            NoticeKind.FINAL_FIGURES_DUE,
            NoticeKind.FILE_DUE,
            NoticeKind.DECISION_LATE),
    /** Who overlooks these misses a duty: they always come by mail. */
    WARNINGS(
            "Quá hạn, văn bản bị trả lại, cảnh báo",
            NoticeKind.DEADLINE_MISSED,
            NoticeKind.ESCALATION,
            NoticeKind.DOCUMENT_RETURNED,
            NoticeKind.DOCUMENT_RECALLED,
            NoticeKind.REPORT_RETURNED,
            NoticeKind.NOMINATION_RETURNED,
            NoticeKind.ORIGINALS_CHANGED,
            NoticeKind.TARGET_NO_LONGER_MET),
    NEWS("Tin khác: văn bản đã ban hành, kết quả khen thưởng …");

    private final String label;
    private final Set<NoticeKind> kinds;

    NoticeTopic(String label, NoticeKind... kinds) {
        this.label = label;
        this.kinds = Set.of(kinds);
    }

    public String label() {
        return label;
    }

    /** The ways of delivery offered for it. */
    public List<Delivery> deliveries() {
        return this == WARNINGS ? List.of(Delivery.AT_ONCE, Delivery.DAILY) : List.of(Delivery.values());
    }

    static NoticeTopic of(NoticeKind kind) {
        for (NoticeTopic topic : values()) {
            if (topic.kinds.contains(kind)) {
                return topic;
            }
        }
        return NEWS;
    }
}
