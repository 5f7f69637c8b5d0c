package vn.thidua.process.cancellation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.EnterRecovery;
import vn.thidua.award.cancellation.Recovery.Kind;
import vn.thidua.award.cancellation.Recovery.Outcome;
import vn.thidua.process.cancellation.CancellationView.Choice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The certificate, the title's paper, the objects come back, or it is said why not. */
@Component
class RecoverCertificateHandler implements TaskHandler<RecoverCertificateHandler.Input> {

    record Input(@Nullable Outcome decision, @Nullable LocalDate on, @Nullable String note) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice(Outcome.RETURNED.name(), "Đã nhận lại", false),
            new Choice(Outcome.NOT_GIVEN.name(), "Chưa trao nên không phải thu hồi", false),
            new Choice(Outcome.GIVEN_UP.name(), "Không thu hồi được", false));

    private final Cancellations cancellations;
    private final CancellationViews views;

    RecoverCertificateHandler(Cancellations cancellations, CancellationViews views) {
        this.cancellations = cancellations;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return CancelAwardProcess.taskKey(CancelAwardProcess.RECOVER_CERTIFICATE);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(cancellations.get(CancelAwardProcess.cancellation(task)), Kind.OBJECT, CHOICES);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, null, "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        UUID id = CancelAwardProcess.cancellation(task);
        cancellations.enter(
                task.actor(),
                new EnterRecovery(
                        id,
                        Kind.OBJECT,
                        input.decision(),
                        null,
                        input.on(),
                        "",
                        Objects.requireNonNullElse(input.note(), "")));
    }
}
