package vn.thidua.process.guard;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A task is completed without any variable: what was typed is kept by our own endpoint, and decisions come from the
 * modules' records. The engine would take whatever a candidate sends.
 */
final class CompletionGuard {

    private static final HiddenField COMPLETED_WITH = new HiddenField(CompleteTaskCmd.class, "variables");
    private static final HiddenField SUBMITTED_WITH = new HiddenField(SubmitTaskFormCmd.class, "properties");
    private static final HiddenField ERROR_WITH = new HiddenField(HandleTaskBpmnErrorCmd.class, "variables");
    private static final HiddenField ESCALATED_WITH = new HiddenField(HandleTaskEscalationCmd.class, "variables");

    private CompletionGuard() {}

    static void refuseVariables(Command<?> command) {
        if (command instanceof CompleteTaskCmd) {
            refuse(COMPLETED_WITH.of(command));
        } else if (command instanceof SubmitTaskFormCmd) {
            refuse(SUBMITTED_WITH.of(command));
        } else if (command instanceof HandleTaskBpmnErrorCmd) {
            refuse(ERROR_WITH.of(command));
        } else if (command instanceof HandleTaskEscalationCmd) {
            refuse(ESCALATED_WITH.of(command));
        }
    }

    private static void refuse(@Nullable Object variables) {
        if (variables instanceof Map<?, ?> sent && !sent.isEmpty()) {
            throw new BadUserRequestException(
                    "Công việc phải được hoàn thành từ biểu mẫu của nó; không nhận biến gửi kèm: " + sent.keySet());
        }
    }
}
