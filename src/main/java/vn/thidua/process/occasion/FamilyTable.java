package vn.thidua.process.occasion;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.NominationEntry;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.TaskForms;
import vn.thidua.process.task.TaskInHand;

/** The table of families in the form of a neighbourhood's meeting. */
@Component
class FamilyTable extends OccasionTable {

    private final TaskForms forms;
    private final ProposeFamiliesHandler handler;

    FamilyTable(
            TaskForms forms,
            ProposeFamiliesHandler handler,
            AwardOccasions occasions,
            Organisation organisation,
            Clock clock) {
        super(occasions, organisation, clock);
        this.forms = forms;
        this.handler = handler;
    }

    @Override
    public String taskKey() {
        return handler.taskKey();
    }

    @Override
    public List<NominationEntry> typedNominations(TaskInHand task) {
        return forms.typed(task, handler).nominationEntries();
    }
}
