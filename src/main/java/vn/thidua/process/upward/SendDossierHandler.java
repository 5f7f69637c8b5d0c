package vn.thidua.process.upward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.DossierId;
import vn.thidua.dossier.Dossiers;
import vn.thidua.dossier.SendDossier;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The clerk hands the package over, or back. */
@Component
class SendDossierHandler implements TaskHandler<SendDossierHandler.Input> {

    static final String SENT = "SENT";
    static final String RETURNED = "RETURNED";

    record Input(
            @Nullable String decision, @Nullable LocalDate sentOn, @Nullable String how, @Nullable String reason) {}

    record Choice(String value, String label, boolean needsReason) {}

    record View(DossierViews.View dossier, List<Choice> choices) {}

    private static final List<Choice> CHOICES =
            List.of(new Choice(SENT, "Đã gửi, giao hồ sơ", false), new Choice(RETURNED, "Trả lại để sửa hồ sơ", true));

    private final Dossiers dossiers;
    private final DossierViews views;

    SendDossierHandler(Dossiers dossiers, DossierViews views) {
        this.dossiers = dossiers;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return UpwardDossierProcess.taskKey(UpwardDossierProcess.SEND_DOSSIER);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return new View(views.of(dossiers.get(UpwardDossierProcess.dossier(task))), CHOICES);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, null, "", "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        DossierId id = UpwardDossierProcess.dossier(task);
        boolean sent = SENT.equals(input.decision());
        if (sent) {
            dossiers.send(task.actor(), new SendDossier(id, input.sentOn(), input.how()));
        } else if (RETURNED.equals(input.decision())) {
            dossiers.sendBack(task.actor(), id, input.reason());
        } else {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        task.decide(UpwardDossierProcess.DOSSIER_SENT, sent);
    }
}
