package vn.thidua.process.occasion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasions;
import vn.thidua.shared.Actor;

@Component
class CompleteOccasionDelegate implements JavaDelegate {

    private final AwardOccasions occasions;

    CompleteOccasionDelegate(AwardOccasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        occasions.complete(Actor.system(), OccasionProcess.occasion(execution));
    }
}
