package vn.thidua.process.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task's form as the browser gets it.
 *
 * @param input the draft, or what the form starts with
 * @param draftVersion 0 while nothing was saved
 * @param editable whether the asking person has the task in hand
 */
public record TaskForm(
        String taskId,
        String taskKey,
        String name,
        String help,
        JsonNode view,
        JsonNode input,
        int draftVersion,
        @Nullable Instant draftSavedAt,
        @Nullable String savedBy,
        boolean editable) {}
