package vn.thidua.process.upward;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.AnswerEntry;
import vn.thidua.dossier.DossierId;
import vn.thidua.dossier.DossierLine;
import vn.thidua.dossier.Dossiers;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** What the higher office answered, as it comes. */
@Component
class RecordAnswerHandler implements TaskHandler<RecordAnswerHandler.Input> {

    record Input(@Nullable List<AnswerEntry> answers) {}

    private final Dossiers dossiers;
    private final DossierViews views;

    RecordAnswerHandler(Dossiers dossiers, DossierViews views) {
        this.dossiers = dossiers;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return UpwardDossierProcess.taskKey(UpwardDossierProcess.RECORD_ANSWER);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(dossiers.get(UpwardDossierProcess.dossier(task)));
    }

    /** Only those that are still open. */
    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(dossiers.get(UpwardDossierProcess.dossier(task)).lines().stream()
                .filter(line -> line.answer() == null)
                .map(RecordAnswerHandler::pending)
                .toList());
    }

    private static AnswerEntry pending(DossierLine line) {
        return new AnswerEntry(line.nominationId(), AnswerEntry.Choice.PENDING, "", null, "", "", null);
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        DossierId id = UpwardDossierProcess.dossier(task);
        dossiers.answer(task.actor(), id, Objects.requireNonNullElse(input.answers(), List.of()));
        task.decide(UpwardDossierProcess.ALL_ANSWERED, dossiers.get(id).isAnswered());
    }
}
