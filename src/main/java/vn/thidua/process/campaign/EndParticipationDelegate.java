package vn.thidua.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndParticipationDelegate implements JavaDelegate {

    private final RunningUnits units;

    EndParticipationDelegate(RunningUnits units) {
        this.units = units;
    }

    @Override
    public void execute(DelegateExecution execution) {
        units.end(CampaignLifecycleProcess.campaign(execution));
    }
}
