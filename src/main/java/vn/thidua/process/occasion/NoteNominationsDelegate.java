package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.NominateForOccasionProcess.ALL_UNITS_ANSWERED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Nominations;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;

/** Takes in what the unit proposed; after the last unit whoever waits for them all is told. */
@Component
class NoteNominationsDelegate implements JavaDelegate {

    private final AwardOccasions occasions;
    private final Nominations nominations;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    NoteNominationsDelegate(AwardOccasions occasions, Nominations nominations, ProcessRoots roots, CurrentWard ward) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.roots = roots;
        this.ward = ward;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardOccasion occasion = occasions.get(AwardOccasionId.of(CommonVariables.OCCASION_ID.read(execution)));
        String unitCode = CommonVariables.UNIT_CODE.read(execution);
        nominations.accept(Actor.system(), occasion.occasion(), unitCode);
        if (occasions.answered(Actor.system(), occasion.id(), unitCode)) {
            roots.tell(
                    ALL_UNITS_ANSWERED,
                    BusinessKeys.occasion(ward.id(), occasion.id().toString()));
        }
    }
}
