package vn.thidua.process.payment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.payment.BankAccounts;
import vn.thidua.payment.ChooseWays;
import vn.thidua.payment.Fund;
import vn.thidua.payment.FundYear;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.payment.Payouts;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The accountant says how each recipient is paid. */
@Component
class PreparePaymentHandler implements TaskHandler<PreparePaymentHandler.Input> {

    record Input(@Nullable List<ChooseWays.Row> rows) {}

    /** @param accounts for how many lines an account is known; the accounts stand on a page of their own */
    record View(
            String title,
            String decision,
            long total,
            FundYear fund,
            String accountsPath,
            int accounts,
            List<PayLine> lines) {}

    private final Payouts payouts;
    private final BankAccounts accounts;
    private final Fund fund;

    PreparePaymentHandler(Payouts payouts, BankAccounts accounts, Fund fund) {
        this.payouts = payouts;
        this.accounts = accounts;
        this.fund = fund;
    }

    @Override
    public String taskKey() {
        return AwardPayoutProcess.KEY + "/" + AwardPayoutProcess.PREPARE_PAYMENT;
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
                payout.total(),
                fund.of(payout.year()),
                "/payments/" + payout.id() + "/accounts",
                accounts.entered(payout.id()).size(),
                due(payout).stream().map(PayLine::of).toList());
    }

    /** Cash needs nobody's account. */
    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(due(payouts.get(AwardPayoutProcess.payoutOf(task))).stream()
                .map(line -> new ChooseWays.Row(line.id(), Objects.requireNonNullElse(line.way(), Way.CASH)))
                .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        boolean transfers = payouts.choose(
                task.actor(),
                new ChooseWays(AwardPayoutProcess.payoutOf(task), Objects.requireNonNullElse(input.rows(), List.of())));
        task.decide(AwardPayoutProcess.ANY_TRANSFER, transfers);
    }

    /** Cancelled ones too, marked: what was typed stays beside its line. */
    private static List<PayoutLine> due(Payout payout) {
        return payout.lines().stream().filter(PayoutLine::isUnpaid).toList();
    }
}
