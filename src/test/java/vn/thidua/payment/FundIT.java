package vn.thidua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.payment.FundEntry.Kind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class FundIT {

    /** A year of its own, so that no other test's money is in it. */
    private static final int YEAR = 2041;

    private static final LocalDate DAY = LocalDate.of(YEAR, 1, 15);
    private static final Actor ACCOUNTANT = new Actor("ke-toan", Set.of(), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());

    @Autowired
    Fund fund;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theBalanceOfAYearFollowsFromBudgetCommitmentsPaymentsAndRecoveries() {
        givenBudget(10_000_000);
        fund.commit(CHAIRMAN, commitment("r1", 1_420_000, ""));
        fund.paid(ACCOUNTANT, movement("pay/r1/1", "r1", 710_000));
        fund.recovered(ACCOUNTANT, movement("back/r1/1", "r1", 710_000));

        FundYear year = fund.of(YEAR);

        assertThat(year).isEqualTo(new FundYear(YEAR, true, 10_000_000, 1_420_000, 710_000, 710_000));
        assertThat(year.free()).isEqualTo(9_290_000);
        assertThat(year.outstanding()).isEqualTo(710_000);
        assertThat(year.balance()).isEqualTo(10_000_000);
        assertThat(fund.entries(YEAR))
                .extracting(FundEntry::kind)
                .containsExactly(Kind.BUDGET, Kind.COMMITMENT, Kind.PAYMENT, Kind.RECOVERY);
    }

    @Test
    void aDecisionOverTheBudgetNeedsAReason() {
        givenBudget(1_000_000);

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> fund.commit(CHAIRMAN, commitment("r1", 1_420_000, " ")));
        fund.commit(CHAIRMAN, commitment("r1", 1_420_000, "Bổ sung từ nguồn xã hội hóa"));

        assertThat(refusal.problems())
                .containsExactly(new Problem(
                        "FUND_OVER_BUDGET", "fundReason", List.of("1.420.000", "420.000", Integer.toString(YEAR))));
        assertThat(fund.of(YEAR).isOver()).isTrue();
        assertThat(fund.entries(YEAR)).last().returns("Bổ sung từ nguồn xã hội hóa", FundEntry::reason);
    }

    @Test
    void decidingAnewReplacesWhatTheFirstDecisionCommitted() {
        givenBudget(1_500_000);
        fund.commit(CHAIRMAN, commitment("r1", 1_420_000, ""));

        assertThat(fund.shortfall(YEAR, "r1", 1_500_000)).isZero();
        assertThat(fund.shortfall(YEAR, "r2", 100_000)).isEqualTo(20_000);
        fund.commit(CHAIRMAN, commitment("r1", 710_000, ""));

        assertThat(fund.of(YEAR).committed()).isEqualTo(710_000);
        assertThat(fund.entries(YEAR)).extracting(FundEntry::amount).containsExactly(1_500_000L, 1_420_000L, -710_000L);
    }

    @Test
    void withoutABudgetNothingIsOverIt() {
        fund.commit(CHAIRMAN, commitment("r1", 710_000, ""));

        assertThat(fund.of(YEAR).budgeted()).isFalse();
        assertThat(fund.of(YEAR).isOver()).isFalse();
    }

    @Test
    void whatIsToldTwiceIsWrittenOnce() {
        fund.paid(ACCOUNTANT, movement("pay/r1/1", "r1", 710_000));
        fund.paid(ACCOUNTANT, movement("pay/r1/1", "r1", 710_000));

        assertThat(fund.of(YEAR).paid()).isEqualTo(710_000);
    }

    @Test
    @DisplayName("R-51: what is in the ledger stays, put right by another line only")
    void noLineOfTheLedgerIsChanged() {
        givenBudget(1_000_000);

        assertThatThrownBy(() -> jdbc.sql("update reward_fund_entry set amount = 1 where year = :year")
                        .param("year", YEAR)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void allThatIsMissingInABudgetIsSaidAtOnce() {
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> fund.budget(ACCOUNTANT, new ChangeBudget(20, null, null, " ")));

        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("year", "amount", "on", "basis");
    }

    private void givenBudget(long amount) {
        fund.budget(ACCOUNTANT, new ChangeBudget(YEAR, amount, DAY, "Quyết định giao dự toán năm 2041"));
    }

    private static Commitment commitment(String subject, long amount, String reason) {
        return new Commitment(subject, DAY, amount, "Khen thưởng phong trào", reason);
    }

    private static FundMovement movement(String key, String subject, long amount) {
        return new FundMovement(key, YEAR, subject, null, amount, DAY, "Giấy khen", "");
    }
}
