package vn.thidua.process.cancellation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.EnterRecovery;
import vn.thidua.award.cancellation.Recovery.Kind;
import vn.thidua.award.cancellation.Recovery.Outcome;
import vn.thidua.payment.Fund;
import vn.thidua.payment.FundMovement;
import vn.thidua.process.cancellation.CancellationView.Choice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Actor;

/** Money comes back at once or in parts, each with its voucher; each is a line of the fund's ledger. */
@Component
class RecoverMoneyHandler implements TaskHandler<RecoverMoneyHandler.Input> {

    record Input(
            @Nullable Outcome decision,
            @Nullable Long amount,
            @Nullable LocalDate on,
            @Nullable String voucher,
            @Nullable String note) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice(Outcome.RETURNED.name(), "Đã thu được tiền", false),
            new Choice(Outcome.NOT_GIVEN.name(), "Chưa chi nên không phải thu hồi", false),
            new Choice(Outcome.GIVEN_UP.name(), "Không thu hồi được phần còn lại", false));

    private final Cancellations cancellations;
    private final AwardHistory history;
    private final CancellationViews views;
    private final Fund fund;

    RecoverMoneyHandler(Cancellations cancellations, AwardHistory history, CancellationViews views, Fund fund) {
        this.cancellations = cancellations;
        this.history = history;
        this.views = views;
        this.fund = fund;
    }

    @Override
    public String taskKey() {
        return CancelAwardProcess.taskKey(CancelAwardProcess.RECOVER_MONEY);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(cancellations.get(CancelAwardProcess.cancellation(task)), Kind.MONEY, CHOICES);
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, null, null, "", "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        EnterRecovery entry = new EnterRecovery(
                CancelAwardProcess.cancellation(task),
                Kind.MONEY,
                input.decision(),
                input.amount(),
                input.on(),
                Objects.requireNonNullElse(input.voucher(), ""),
                Objects.requireNonNullElse(input.note(), ""));
        Cancellation after = cancellations.enter(task.actor(), entry);
        if (input.decision() == Outcome.RETURNED) {
            book(task.actor(), after, entry);
        }
        task.decide(CancelAwardProcess.MONEY_SETTLED, after.isSettled(Kind.MONEY));
    }

    private void book(Actor actor, Cancellation cancellation, EnterRecovery entry) {
        GrantedAward award = cancellations.award(cancellation.award());
        fund.recovered(
                actor,
                new FundMovement(
                        "recovery/%s/%d"
                                .formatted(
                                        cancellation.id(),
                                        cancellation.recoveries().size()),
                        award.decidedOn().getYear(),
                        history.paperSubject(award.id()).orElse(""),
                        award.id(),
                        Objects.requireNonNull(entry.amount()),
                        Objects.requireNonNull(entry.on()),
                        "Thu hồi tiền thưởng của %s, chứng từ %s"
                                .formatted(award.recipient().name(), entry.voucher()),
                        "Quyết định hủy số " + cancellation.decisionCode()));
    }
}
