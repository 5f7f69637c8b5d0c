package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.thidua.process.drive.OpenTask;
import vn.thidua.process.task.TaskForm;

/** A person before the open form of a task. */
record Scene(Stage stage, OpenTask task, String userId, TaskForm form) {

    /** What the form starts with, to be filled in. */
    ObjectNode input() {
        return form.input().deepCopy();
    }

    JsonNode view() {
        return form.view();
    }

    /** Of a task of a unit. */
    String unitCode() {
        String unitCode = task.unitCode();
        if (unitCode == null) {
            throw new IllegalStateException("Task %s is about no unit.".formatted(task.key()));
        }
        return unitCode;
    }

    boolean isOnBehalf() {
        return view().path("onBehalf")
                .asBoolean(view().path("share").path("onBehalf").asBoolean(false));
    }
}
