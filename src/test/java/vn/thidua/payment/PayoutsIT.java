package vn.thidua.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.AuditTrail;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.VotedRound;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
class PayoutsIT {

    private static final Actor ACCOUNTANT = new Actor("ke-toan", Set.of(Role.PAYMENT_OFFICER), Set.of());
    private static final Actor OFFICER = CampaignTestData.OFFICER;
    private static final BankAccount ACCOUNT =
            new BankAccount("Ngân hàng Nông nghiệp, chi nhánh Hải Phòng", "2100 2051 23456", "Đoàn Khắc Tuệ");

    @Autowired
    Payouts payouts;

    @Autowired
    BankAccounts accounts;

    @Autowired
    Fund fund;

    @Autowired
    AwardHistory history;

    @Autowired
    AwardRounds rounds;

    @Autowired
    Campaigns campaigns;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final VotedRound voted;

    private UUID payout = new UUID(0, 0);
    private AwardRoundId round = new AwardRoundId(payout);

    PayoutsIT(@Autowired ApplicationContext context) {
        voted = new VotedRound(context);
    }

    @BeforeEach
    void givenAPayout() {
        round = voted.of(CampaignTestData.givenDraft(campaigns));
        voted.decide(round);
        payout = open();
    }

    @Test
    @DisplayName("R-45: what is paid is what the decision grants, committed once in the year's fund")
    void theListHoldsWhatTheDecisionGrants() {
        Payout list = payouts.get(payout);

        assertThat(open()).isEqualTo(payout);
        assertThat(list.lines()).extracting(PayoutLine::name).containsExactly("Tổ dân phố số 1", "Đoàn Khắc Tuệ");
        assertThat(list.total()).isEqualTo(rounds.snapshot(round).orElseThrow().money());
        assertThat(committed()).isEqualTo(list.total());
    }

    @Test
    void cashIsPaidWithTheIssueOfTheRecordThatHandsItOver() {
        long before = fund.of(today().getYear()).paid();
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.CASH));
        payouts.handOver(OFFICER, handOver(true, false));
        assertThat(fund.of(today().getYear()).paid()).isEqualTo(before);

        boolean all = payouts.settle(OFFICER, payout);

        PayoutLine first = line(0);
        assertThat(all).isFalse();
        assertThat(first.isHandedOver()).isTrue();
        assertThat(first.isPaid()).isTrue();
        assertThat(line(1).isHandedOver()).isFalse();
        assertThat(fund.of(today().getYear()).paid()).isEqualTo(before + first.amount());
    }

    @Test
    void whatNobodyCollectedWaitsForTheNextHandover() {
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.CASH));
        payouts.handOver(OFFICER, handOver(true, false));
        payouts.settle(OFFICER, payout);

        payouts.handOver(
                OFFICER,
                new HandOver(
                        payout, today(), "Nhà văn hóa", List.of(new HandOver.Row(line(1).id(), true, "Đoàn Thị Mơ"))));
        boolean all = payouts.settle(OFFICER, payout);
        payouts.settle(OFFICER, payout);

        assertThat(all).isTrue();
        assertThat(payouts.get(payout).isSettled()).isTrue();
        assertThat(payouts.handovers(payout)).extracting(Handover::number).containsExactly(1, 2);
        assertThat(line(1)).returns("Đoàn Thị Mơ", PayoutLine::collector).returns(2, PayoutLine::handover);
    }

    @Test
    void aRecordThatCameBackIsTypedAnewUnderItsNumber() {
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.CASH));
        payouts.handOver(OFFICER, handOver(true, false));

        Handover again = payouts.handOver(OFFICER, handOver(false, true));

        assertThat(again.number()).isEqualTo(1);
        assertThat(payouts.get(payout).of(again)).extracting(PayoutLine::number).containsExactly(2);
    }

    @Test
    @DisplayName("R-58: a transfer needs an account, which stands in no table in plain text")
    void aTransferNeedsAnAccount() {
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.TRANSFER)));
        accounts.enter(ACCOUNTANT, line(1).id(), ACCOUNT);
        boolean transfers = payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.TRANSFER));

        assertThat(refusal.problems())
                .containsExactly(Problem.at("rows[1].way", "PAYOUT_ACCOUNT_MISSING", "Đoàn Khắc Tuệ"));
        assertThat(transfers).isTrue();
        assertThat(accounts.read(ACCOUNTANT, payout)).containsValue(ACCOUNT);
        assertThat(ACCOUNT.number()).isEqualTo("2100205123456");
        assertThat(jdbc.sql("select sealed from payout_account")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains(ACCOUNT.number()));
    }

    @Test
    @DisplayName("R-58: accounts are for the accountant alone, and every look at them is written down")
    void nobodyElseSeesAccounts() {
        accounts.enter(ACCOUNTANT, line(1).id(), ACCOUNT);
        accounts.read(ACCOUNTANT, payout);

        assertThatThrownBy(() -> accounts.read(OFFICER, payout)).isInstanceOf(AccessDeniedException.class);
        assertThat(audit.about("payout/" + payout))
                .extracting(AuditEntry::action)
                .contains("PAYOUT_ACCOUNTS_READ");
        accounts.erase(ACCOUNTANT, line(1).id());
        assertThat(accounts.entered(payout)).isEmpty();
    }

    @Test
    void aTransferIsPaidOnTheDayOfTheBanksNote() {
        long before = fund.of(today().getYear()).paid();
        accounts.enter(ACCOUNTANT, line(1).id(), ACCOUNT);
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.TRANSFER));

        boolean done = payouts.confirm(
                ACCOUNTANT,
                new ConfirmTransfers(payout, List.of(new ConfirmTransfers.Row(line(1).id(), today(), false))));

        assertThat(done).isTrue();
        assertThat(line(1).paidOn()).isEqualTo(today());
        assertThat(fund.of(today().getYear()).paid()).isEqualTo(before + line(1).amount());
    }

    @Test
    void aTransferThatFailedIsPaidInCash() {
        accounts.enter(ACCOUNTANT, line(1).id(), ACCOUNT);
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.TRANSFER));
        payouts.handOver(OFFICER, handOver(true, true));
        payouts.settle(OFFICER, payout);

        payouts.confirm(
                ACCOUNTANT, new ConfirmTransfers(payout, List.of(new ConfirmTransfers.Row(line(1).id(), null, true))));

        assertThat(line(1)).returns(Way.CASH, PayoutLine::way).returns(true, PayoutLine::isPaid);
        assertThat(payouts.get(payout).isSettled()).isTrue();
    }

    @Test
    void allThatIsWrongWithAHandoverIsSaidAtOnce() {
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> payouts.handOver(OFFICER, new HandOver(payout, today().plusDays(1), " ", List.of())));

        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("on", "place", "rows");
    }

    @Test
    @DisplayName("R-51: what was cancelled is marked, neither paid nor handed over, and no longer committed")
    void whatWasCancelledIsNotPaid() {
        long first = line(0).amount();
        history.noteDecision(payouts.get(payout).subject(), "12/QĐ-UBND", today());
        history.cancel(line(1).nominationId(), today(), "Quyết định số 13/QĐ-UBND", "Khai báo sai");
        payouts.noteCancelled(OFFICER, line(1).nominationId());
        payouts.choose(ACCOUNTANT, ways(Way.CASH, Way.CASH));

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> payouts.handOver(OFFICER, handOver(true, true)));
        payouts.handOver(OFFICER, handOver(true, false));
        boolean all = payouts.settle(OFFICER, payout);

        assertThat(refusal.problems())
                .containsExactly(Problem.at("rows[1].received", "PAYOUT_LINE_CANCELLED", line(1).name()));
        assertThat(all).isTrue();
        assertThat(line(1)).returns(today(), PayoutLine::cancelledOn).returns(false, PayoutLine::isPaid);
        assertThat(payouts.get(payout).isSettled()).isTrue();
        assertThat(payouts.get(payout).total()).isEqualTo(first);
        assertThat(committed()).isEqualTo(first);
    }

    private UUID open() {
        return payouts.open(
                OFFICER,
                new OpenPayout(
                        "Quyết định số 12/QĐ-UBND", rounds.snapshot(round).orElseThrow()));
    }

    private long committed() {
        return fund.entries(today().getYear()).stream()
                .filter(entry -> entry.kind() == FundEntry.Kind.COMMITMENT)
                .filter(entry -> entry.subject().equals(payouts.get(payout).subject()))
                .mapToLong(FundEntry::amount)
                .sum();
    }

    private PayoutLine line(int place) {
        return payouts.get(payout).lines().get(place);
    }

    private ChooseWays ways(Way first, Way second) {
        return new ChooseWays(
                payout, List.of(new ChooseWays.Row(line(0).id(), first), new ChooseWays.Row(line(1).id(), second)));
    }

    private HandOver handOver(boolean first, boolean second) {
        return new HandOver(
                payout,
                today(),
                "Hội trường Ủy ban nhân dân phường",
                List.of(new HandOver.Row(line(0).id(), first, ""), new HandOver.Row(line(1).id(), second, "")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
