package vn.thidua.process.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Puts the guards in front of every command of the engine and behind every expression. */
@Component
class EngineGuard extends AbstractProcessEnginePlugin {

    private final ApplicationContext application;

    EngineGuard(ApplicationContext application) {
        this.application = application;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new GuardedExpressions(application));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                guarded(configuration, configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> guarded(
            ProcessEngineConfigurationImpl configuration, @Nullable List<CommandInterceptor> present) {
        List<CommandInterceptor> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new CommandGuard(configuration));
        return all;
    }
}
