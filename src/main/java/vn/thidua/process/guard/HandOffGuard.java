package vn.thidua.process.guard;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/**
 * Whoever may work on a task may, for the engine, also hand it to anyone, rename it, move its date and write its
 * variables. A signed-in person takes a task for himself, gives it back and completes it, no more.
 */
final class HandOffGuard {

    private static final Set<Class<?>> OURS_ALONE = Set.of(
            AbstractVariableCmd.class,
            AbstractSetTaskPropertyCmd.class,
            CreateTaskCmd.class,
            DelegateTaskCmd.class,
            DeleteIdentityLinkCmd.class,
            DeleteTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            ResolveTaskCmd.class,
            SaveTaskCmd.class);

    private static final HiddenField CLAIMED_FOR = new HiddenField(ClaimTaskCmd.class, "userId");
    private static final HiddenField ASSIGNED_TO = new HiddenField(AbstractAddIdentityLinkCmd.class, "userId");

    private HandOffGuard() {}

    static void refuse(Command<?> command, @Nullable String signedIn) {
        if (command instanceof ClaimTaskCmd) {
            allowSelf(CLAIMED_FOR.of(command), signedIn);
        } else if (command instanceof AssignTaskCmd) {
            allowSelf(ASSIGNED_TO.of(command), signedIn);
        } else if (OURS_ALONE.stream().anyMatch(kind -> kind.isInstance(command))) {
            throw new AuthorizationException("Thao tác này chỉ do hệ thống thực hiện.");
        }
    }

    private static void allowSelf(@Nullable Object user, @Nullable String signedIn) {
        if (user != null && !user.equals(signedIn)) {
            throw new AuthorizationException("Mỗi người chỉ nhận việc cho chính mình.");
        }
    }
}
