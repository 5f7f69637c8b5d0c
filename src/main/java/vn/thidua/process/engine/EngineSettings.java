package vn.thidua.process.engine;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Settings of the engine that must hold in every installation, whatever its configuration says. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setEnableHistoricInstancePermissions(true);
        // without this a person who sees a task could end its process by reporting an error that no model catches
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setDeserializationTypeValidationEnabled(true);
    }
}
