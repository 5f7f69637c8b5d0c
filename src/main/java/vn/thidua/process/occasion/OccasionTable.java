package vn.thidua.process.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.NominationForm;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.nomination.NominationAsking;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;

/** The table of nominations in the form of a unit's nominations outside any campaign. */
@Component
class OccasionTable implements NominationAsking {

    private final TaskForms forms;
    private final NominateHandler handler;
    private final AwardOccasions occasions;
    private final Organisation organisation;
    private final Clock clock;

    OccasionTable(
            TaskForms forms,
            NominateHandler handler,
            AwardOccasions occasions,
            Organisation organisation,
            Clock clock) {
        this.forms = forms;
        this.handler = handler;
        this.occasions = occasions;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return handler.taskKey();
    }

    @Override
    public List<NominationEntry> typedNominations(TaskInHand task) {
        return forms.typed(task, handler).nominationEntries();
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
