package vn.thidua.process.task;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.CurrentWard;

/** What people have typed into open tasks: survives a closed browser and a stopped program. */
@Repository
class TaskDrafts {

    private final JdbcClient jdbc;
    private final CurrentWard ward;
    private final Clock clock;

    TaskDrafts(JdbcClient jdbc, CurrentWard ward, Clock clock) {
        this.jdbc = jdbc;
        this.ward = ward;
        this.clock = clock;
    }

    Optional<TaskDraft> find(String taskId) {
        return jdbc.sql(
                        """
                        select task_id, task_key, input, version, saved_at, saved_by
                          from task_draft
                         where task_id = :taskId and ward_id = :ward
                        """)
                .param("taskId", taskId)
                .param("ward", ward.id().value())
                .query((row, number) -> new TaskDraft(
                        row.getString("task_id"),
                        row.getString("task_key"),
                        row.getString("input"),
                        row.getInt("version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by")))
                .optional();
    }

    /** Throws {@link DraftConflict} when {@code version} is not the one stored. */
    TaskDraft save(String taskId, String taskKey, int version, String input, String userId) {
        Instant now = clock.instant();
        TaskDraft saved = new TaskDraft(taskId, taskKey, input, version + 1, now, userId);
        if (version == 0) {
            insert(saved);
        } else {
            update(saved, version);
        }
        return saved;
    }

    /** What was sent stays readable; nobody edits it any more. */
    void close(String taskId) {
        jdbc.sql("update task_draft set completed_at = :now where task_id = :taskId and ward_id = :ward")
                .param("now", at(clock.instant()))
                .param("taskId", taskId)
                .param("ward", ward.id().value())
                .update();
    }

    void forget(String taskId) {
        jdbc.sql("delete from task_draft where task_id = :taskId and ward_id = :ward")
                .param("taskId", taskId)
                .param("ward", ward.id().value())
                .update();
    }

    private void insert(TaskDraft draft) {
        try {
            jdbc.sql(
                            """
                            insert into task_draft (task_id, ward_id, task_key, input, version, saved_at, saved_by)
                            values (:taskId, :ward, :taskKey, :input, 1, :savedAt, :savedBy)
                            """)
                    .param("taskId", draft.taskId())
                    .param("ward", ward.id().value())
                    .param("taskKey", draft.taskKey())
                    .param("input", draft.input())
                    .param("savedAt", at(draft.savedAt()))
                    .param("savedBy", draft.savedBy())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new DraftConflict(draft.taskId());
        }
    }

    private void update(TaskDraft draft, int expected) {
        int rows = jdbc.sql(
                        """
                        update task_draft
                           set input = :input, version = version + 1, saved_at = :savedAt, saved_by = :savedBy
                         where task_id = :taskId and ward_id = :ward and version = :expected and completed_at is null
                        """)
                .param("input", draft.input())
                .param("savedAt", at(draft.savedAt()))
                .param("savedBy", draft.savedBy())
                .param("taskId", draft.taskId())
                .param("ward", ward.id().value())
                .param("expected", expected)
                .update();
        if (rows == 0) {
            throw new DraftConflict(draft.taskId());
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
