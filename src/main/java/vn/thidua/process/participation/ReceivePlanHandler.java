package vn.thidua.process.participation;

import static vn.thidua.process.CommonVariables.CAMPAIGN_ID;
import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.RECEIVE_PLAN;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;

/** The unit has read the plan. */
@Component
class ReceivePlanHandler implements TaskHandler<ReceivePlanHandler.Input> {

    record Input(boolean received) {}

    private final UnitShares shares;
    private final ApplicationEventPublisher events;

    ReceivePlanHandler(UnitShares shares, ApplicationEventPublisher events) {
        this.shares = shares;
        this.events = events;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + RECEIVE_PLAN;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return shares.of(task);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(false);
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        if (!input.received()) {
            throw new BusinessRuleViolation(List.of(Problem.at("received", "PROCESS_PLAN_NOT_RECEIVED")));
        }
        String subject = "campaign/" + task.read(CAMPAIGN_ID);
        events.publishEvent(new Recorded(task.actor(), "PLAN_RECEIVED", subject, Map.of("unit", task.read(UNIT_CODE))));
    }
}
