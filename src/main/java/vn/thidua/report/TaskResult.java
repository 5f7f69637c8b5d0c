package vn.thidua.report;

import java.util.Objects;

/** What a unit did for one of the plan's tasks. */
public record TaskResult(String task, String result) {

    public TaskResult {
        task = Objects.requireNonNullElse(task, "");
        result = Objects.requireNonNullElse(result, "");
    }
}
