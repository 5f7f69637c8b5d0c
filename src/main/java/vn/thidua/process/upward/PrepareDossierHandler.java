package vn.thidua.process.upward;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.Dossiers;
import vn.thidua.dossier.LineEntry;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The office writes the reports and collects the papers of each nominee. */
@Component
class PrepareDossierHandler implements TaskHandler<PrepareDossierHandler.Input> {

    record Input(@Nullable List<LineEntry> lines, @Nullable String missingReason) {}

    private final Dossiers dossiers;
    private final DossierViews views;

    PrepareDossierHandler(Dossiers dossiers, DossierViews views) {
        this.dossiers = dossiers;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return UpwardDossierProcess.taskKey(UpwardDossierProcess.PREPARE_DOSSIER);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(dossiers.get(UpwardDossierProcess.dossier(task)));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        Dossier dossier = dossiers.get(UpwardDossierProcess.dossier(task));
        return new Input(dossier.lines().stream().map(LineEntry::of).toList(), dossier.missingReason());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        dossiers.prepare(
                task.actor(),
                UpwardDossierProcess.dossier(task),
                Objects.requireNonNullElse(input.lines(), List.of()),
                input.missingReason());
    }
}
