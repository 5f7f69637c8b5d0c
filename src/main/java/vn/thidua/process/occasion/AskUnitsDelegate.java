package vn.thidua.process.occasion;

import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;

/** Asks every unit that has not answered yet, and says until when. */
@Component
class AskUnitsDelegate implements JavaDelegate {

    private final AwardOccasions occasions;
    private final OccasionNominations nominations;

    AskUnitsDelegate(AwardOccasions occasions, OccasionNominations nominations) {
        this.occasions = occasions;
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardOccasionId id = OccasionProcess.occasion(execution);
        Date due = Objects.requireNonNull(
                OccasionNominations.endOf(occasions.get(id).dueOn()));
        OccasionProcess.NOMINATIONS_DUE_AT.write(execution, due);
        nominations.ask(id);
    }
}
