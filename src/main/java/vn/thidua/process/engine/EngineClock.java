package vn.thidua.process.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's clock in step with the installation's: before each command the engine takes over the offset, so
 * that timers of a trial or a rehearsal fall due as soon as the date has been moved.
 */
@Component
class EngineClock extends AbstractProcessEnginePlugin {

    private static final long TOLERANCE_MILLIS = 500;

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    void keepInStep() {
        long offset = clock.millis() - System.currentTimeMillis();
        long drift = clock.millis() - ClockUtil.getCurrentTime().getTime();
        if (Math.abs(drift) > TOLERANCE_MILLIS) {
            ClockUtil.offset(offset);
        }
    }

    private List<CommandInterceptor> with(@Nullable List<CommandInterceptor> present) {
        List<CommandInterceptor> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(new Stepper());
        return all;
    }

    private final class Stepper extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            keepInStep();
            return next.execute(command);
        }
    }
}
