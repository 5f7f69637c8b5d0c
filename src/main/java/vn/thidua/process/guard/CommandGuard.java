package vn.thidua.process.guard;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Looks at each command before the engine does. What one of our own steps asks for while the engine is at work is not
 * looked at again.
 */
final class CommandGuard extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl configuration;

    CommandGuard(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        QueryGuard.refuseExpressions(command);
        CompletionGuard.refuseVariables(command);
        if (Context.getCommandContext() == null) {
            Authentication signedIn = configuration.getIdentityService().getCurrentAuthentication();
            if (signedIn != null) {
                HandOffGuard.refuse(command, signedIn.getUserId());
            }
        }
        return next.execute(command);
    }
}
