package vn.thidua.process.payment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.payment.ConfirmTransfers;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.Payouts;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The accountant takes down what the bank has carried out; the task comes again for the rest. */
@Component
class ConfirmTransfersHandler implements TaskHandler<ConfirmTransfersHandler.Input> {

    record Input(@Nullable List<ConfirmTransfers.Row> rows) {}

    record View(String title, String decision, String accountsPath, List<PayLine> lines) {}

    private final Payouts payouts;

    ConfirmTransfersHandler(Payouts payouts) {
        this.payouts = payouts;
    }

    @Override
    public String taskKey() {
        return AwardPayoutProcess.KEY + "/" + AwardPayoutProcess.CONFIRM_TRANSFERS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        Payout payout = payouts.get(AwardPayoutProcess.payoutOf(task));
        return new View(
                payout.title(),
                payout.decision(),
                "/payments/" + payout.id() + "/accounts",
                ordered(payout).stream().map(PayLine::of).toList());
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(ordered(payouts.get(AwardPayoutProcess.payoutOf(task))).stream()
                .map(line -> new ConfirmTransfers.Row(line.id(), null, false))
                .toList());
    }

    /** Cancelled ones too, marked: the bank may have carried out the transfer before. */
    private static List<PayoutLine> ordered(Payout payout) {
        return payout.lines().stream()
                .filter(line -> line.way() == PayoutLine.Way.TRANSFER && !line.isPaid())
                .toList();
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        boolean done = payouts.confirm(
                task.actor(),
                new ConfirmTransfers(
                        AwardPayoutProcess.payoutOf(task), Objects.requireNonNullElse(input.rows(), List.of())));
        task.decide(AwardPayoutProcess.TRANSFERS_DONE, done);
    }
}
