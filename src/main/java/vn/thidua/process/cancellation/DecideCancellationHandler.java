package vn.thidua.process.cancellation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Recovery;
import vn.thidua.process.cancellation.CancellationView.Choice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The Chairman cancels the award or leaves it. */
@Component
class DecideCancellationHandler implements TaskHandler<DecideCancellationHandler.Input> {

    static final String APPROVE = "APPROVE";
    static final String REFUSE = "REFUSE";

    record Input(@Nullable String decision, @Nullable String reason) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice(APPROVE, "Đồng ý hủy khen thưởng, soạn quyết định để ký", false),
            new Choice(REFUSE, "Không hủy", true));

    private final Cancellations cancellations;
    private final CancellationViews views;

    DecideCancellationHandler(Cancellations cancellations, CancellationViews views) {
        this.cancellations = cancellations;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return CancelAwardProcess.taskKey(CancelAwardProcess.DECIDE);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(cancellations.get(CancelAwardProcess.cancellation(task)), Recovery.Kind.OBJECT, CHOICES);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        UUID id = CancelAwardProcess.cancellation(task);
        boolean approved = APPROVE.equals(input.decision());
        if (approved) {
            cancellations.approve(task.actor(), id);
        } else if (REFUSE.equals(input.decision())) {
            cancellations.refuse(task.actor(), id, Objects.requireNonNullElse(input.reason(), ""));
        } else {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        task.decide(CancelAwardProcess.APPROVED, approved);
    }
}
