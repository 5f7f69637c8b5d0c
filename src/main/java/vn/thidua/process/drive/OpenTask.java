package vn.thidua.process.drive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param key {@code <process key>/<task id>}
 * @param unitCode the unit it is about, null for the ward's own tasks
 * @param reportId the report it is about, null for others
 * @param documentKind name of the kind of document, null for other tasks
 * @param draftId the draft that is checked, signed or sealed, null for other tasks
 * @param assignee the only person who may do it, null while anybody of the groups may
 */
public record OpenTask(
        String id,
        String key,
        String name,
        @Nullable String unitCode,
        @Nullable String reportId,
        @Nullable String documentKind,
        @Nullable String draftId,
        @Nullable String assignee,
        List<String> groups,
        @Nullable Instant dueAt,
        Instant createdAt) {

    public OpenTask {
        groups = List.copyOf(groups);
    }

    /** {@code userTask_submitReport}. */
    public String step() {
        return key.substring(key.indexOf('/') + 1);
    }
}
