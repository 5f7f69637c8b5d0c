package vn.thidua.process.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.payment.HandOver;
import vn.thidua.payment.Handover;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.Payouts;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The office takes down who has received certificate and money; the task comes again for the others. */
@Component
class HandOverAwardsHandler implements TaskHandler<HandOverAwardsHandler.Input> {

    record Input(@Nullable LocalDate on, @Nullable String place, @Nullable List<HandOver.Row> rows) {}

    record View(String title, String decision, int done, int all, List<PayLine> lines) {}

    private final Payouts payouts;

    HandOverAwardsHandler(Payouts payouts) {
        this.payouts = payouts;
    }

    @Override
    public String taskKey() {
        return AwardPayoutProcess.KEY + "/" + AwardPayoutProcess.HAND_OVER;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        Payout payout = payouts.get(AwardPayoutProcess.payoutOf(task));
        int all = payout.lines().size();
        return new View(
                payout.title(),
                payout.decision(),
                all - uncollected(payout).size(),
                all,
                uncollected(payout).stream().map(PayLine::of).toList());
    }

    /** Nobody has received anything until somebody says so; a record that came back shows what it said. */
    @Override
    public Input initialInput(TaskInHand task) {
        Payout payout = payouts.get(AwardPayoutProcess.payoutOf(task));
        Optional<Handover> open = payouts.openHandover(payout.id());
        return new Input(
                open.map(Handover::on).orElse(null),
                open.map(Handover::place).orElse(""),
                uncollected(payout).stream().map(HandOverAwardsHandler::row).toList());
    }

    /** Cancelled ones too, marked: what was typed stays beside its line. */
    private static List<PayoutLine> uncollected(Payout payout) {
        return payout.lines().stream().filter(line -> !line.isHandedOver()).toList();
    }

    private static HandOver.Row row(PayoutLine line) {
        return new HandOver.Row(line.id(), line.handover() != null && line.counts(), line.collector());
    }

    /** Where all that was left has been cancelled there is no record to issue. */
    @Override
    public void complete(TaskInHand task, Input input) {
        boolean any = !payouts.get(AwardPayoutProcess.payoutOf(task)).open().isEmpty();
        task.decide(AwardPayoutProcess.ANY_TO_HAND_OVER, any);
        if (!any) {
            return;
        }
        Handover handover = payouts.handOver(
                task.actor(),
                new HandOver(
                        AwardPayoutProcess.payoutOf(task),
                        input.on(),
                        Objects.requireNonNullElse(input.place(), ""),
                        Objects.requireNonNullElse(input.rows(), List.of())));
        task.decide(AwardPayoutProcess.HANDOVER_SUBJECT, handover.paperSubject());
    }
}
