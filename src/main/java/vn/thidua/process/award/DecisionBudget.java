package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.payment.Commitment;
import vn.thidua.payment.Fund;
import vn.thidua.payment.FundYear;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;

/** What a decision costs, against the reward fund of its year. */
@Component
class DecisionBudget {

    /**
     * The reward fund of the year, in đồng.
     *
     * @param free what these awards may cost without being over the budget
     */
    record Money(int year, boolean budgeted, long budget, long free) {}

    private final Fund fund;
    private final Clock clock;

    DecisionBudget(Fund fund, Clock clock) {
        this.fund = fund;
        this.clock = clock;
    }

    Money of(String subject) {
        int year = today().getYear();
        FundYear money = fund.of(year);
        return new Money(year, money.budgeted(), money.budget(), fund.free(year, subject));
    }

    /** What is over the budget is said and needs a reason; where something was returned nothing is spent. */
    void commit(Actor actor, String subject, AwardSnapshot decided, @Nullable String reason) {
        String why = Objects.requireNonNullElse(reason, "");
        fund.commit(actor, new Commitment(subject, today(), decided.money(), "Khen thưởng " + decided.title(), why));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
