package vn.thidua.campaign.plan;

import java.util.List;
import java.util.stream.Stream;

/** A task or solution of the plan, with its sub-points. */
public record PlannedTask(String code, String wording, UnitSelection assignedTo, List<PlannedTask> subtasks) {

    public PlannedTask {
        subtasks = List.copyOf(subtasks);
    }

    Stream<PlannedTask> withSubtasks() {
        return Stream.concat(Stream.of(this), subtasks.stream().flatMap(PlannedTask::withSubtasks));
    }
}
