package vn.thidua.process.occasion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.shared.Actor;

/** Nothing is taken any more; what has come goes before the round. */
@Component
class EndNominationsDelegate implements JavaDelegate {

    private final AwardOccasions occasions;
    private final OccasionNominations asking;
    private final Nominations nominations;

    EndNominationsDelegate(AwardOccasions occasions, OccasionNominations asking, Nominations nominations) {
        this.occasions = occasions;
        this.asking = asking;
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardOccasionId id = OccasionProcess.occasion(execution);
        occasions.close(Actor.system(), id);
        asking.stop(id);
        OccasionProcess.ANY_NOMINATIONS.write(
                execution, nominations.of(occasions.get(id).occasion()).stream().anyMatch(Nomination::isOpen));
    }
}
