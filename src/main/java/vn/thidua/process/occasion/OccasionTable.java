package vn.thidua.process.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.NominationForm;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.nomination.NominationAsking;
import vn.thidua.process.task.TaskInHand;

/** A table of nominations outside any campaign. */
abstract class OccasionTable implements NominationAsking {

    private final AwardOccasions occasions;
    private final Organisation organisation;
    private final Clock clock;

    OccasionTable(AwardOccasions occasions, Organisation organisation, Clock clock) {
        this.occasions = occasions;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public NominationForm nominationForm(TaskInHand task) {
        AwardOccasion occasion = occasions.get(NominateForOccasionProcess.occasion(task));
        String unitCode = task.read(CommonVariables.UNIT_CODE);
        return new NominationForm(
                occasion.occasion(),
                occasion.title(),
                unitCode,
                organisation.unit(unitCode).name(),
                Map.of(),
                LocalDate.now(clock));
    }
}
