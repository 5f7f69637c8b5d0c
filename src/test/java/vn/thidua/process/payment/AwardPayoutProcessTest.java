package vn.thidua.process.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.payment.AwardPayoutProcess.CONFIRM_TRANSFERS;
import static vn.thidua.process.payment.AwardPayoutProcess.HAND_OVER;
import static vn.thidua.process.payment.AwardPayoutProcess.ISSUE_RECORD;
import static vn.thidua.process.payment.AwardPayoutProcess.OPEN_PAYOUT;
import static vn.thidua.process.payment.AwardPayoutProcess.PREPARE_PAYMENT;
import static vn.thidua.process.payment.AwardPayoutProcess.SETTLED;
import static vn.thidua.process.payment.AwardPayoutProcess.SETTLE_HANDOVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.NominationId;
import vn.thidua.award.RecipientKind;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.IssuedDocument;
import vn.thidua.payment.BankAccounts;
import vn.thidua.payment.ConfirmTransfers;
import vn.thidua.payment.Fund;
import vn.thidua.payment.FundYear;
import vn.thidua.payment.HandOver;
import vn.thidua.payment.Handover;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.payment.Payouts;
import vn.thidua.process.ProcessRoots;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.guard.OwnStep;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.WardId;

@DisplayName("Chi thưởng và trao giấy khen")
class AwardPayoutProcessTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 22);
    private static final UUID ID = UUID.randomUUID();
    private static final UUID LINE = UUID.randomUUID();
    private static final DocumentId DECISION = new DocumentId(UUID.randomUUID());
    private static final Handover FIRST = new Handover(ID, 1, DAY, "Hội trường", "chuyen-vien", false);

    private final Payouts payouts = mock();
    private final Documents documents = mock();
    private final AwardRounds rounds = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        Fund fund = mock();
        given(fund.of(2025)).willReturn(new FundYear(2025, true, 10_000_000, 710_000, 0, 0));
        BankAccounts accounts = mock();
        given(accounts.entered(ID)).willReturn(Set.of());
        scenario = ProcessScenario.withCalledProcesses(
                "processes/award-payout.bpmn",
                List.of("issueDocument"),
                new PreparePaymentHandler(payouts, accounts, fund),
                new ConfirmTransfersHandler(payouts),
                new HandOverAwardsHandler(payouts));
        Mocks.register("openPayoutDelegate", new OpenPayoutDelegate(payouts, rounds, documents));
        Mocks.register("settleHandoverDelegate", new SettleHandoverDelegate(payouts));
        given(documents.issued(DECISION)).willReturn(decision());
        given(payouts.open(any(), any())).willReturn(ID);
        given(payouts.get(ID)).willReturn(payout(710_000, Way.CASH));
        given(payouts.openHandover(ID)).willReturn(Optional.empty());
        given(payouts.handOver(any(), any())).willReturn(FIRST);
        given(payouts.settle(any(), any())).willReturn(true);
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void cashIsHandedOverWithTheCertificateAndARecordOfIt() {
        ProcessInstance payout = start();
        assertThat(payout).isWaitingAt(PREPARE_PAYMENT).hasNotPassed(HAND_OVER);

        scenario.completeAsOffered(PREPARE_PAYMENT, "ke-toan");
        assertThat(payout).isWaitingAt(HAND_OVER).hasNotPassed(CONFIRM_TRANSFERS);
        handOver();
        assertThat(payout).isWaitingAt(ISSUE_RECORD).hasNotPassed(SETTLE_HANDOVER);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "HANDOVER_RECORD")
                .containsEntry("subjectId", FIRST.paperSubject());
        scenario.answer("issueDocument", Map.of("documentIssued", true));

        assertThat(payout).isEnded().hasPassed(OPEN_PAYOUT, SETTLE_HANDOVER, SETTLED);
        then(payouts).should().settle(any(), any());
    }

    @Test
    void whoDidNotComeIsWaitedFor() {
        given(payouts.settle(any(), any())).willReturn(false, true);
        ProcessInstance payout = start();
        scenario.completeAsOffered(PREPARE_PAYMENT, "ke-toan");
        handOver();
        scenario.answer("issueDocument", Map.of("documentIssued", true));
        assertThat(payout).isWaitingAt(HAND_OVER).hasNotPassed(SETTLED);

        handOver();
        scenario.answer("issueDocument", Map.of("documentIssued", true));

        assertThat(payout).isEnded().hasPassed(SETTLED);
        then(payouts).should(times(2)).settle(any(), any());
    }

    @Test
    void aRecordThatIsNotIssuedHandsNothingOver() {
        ProcessInstance payout = start();
        scenario.completeAsOffered(PREPARE_PAYMENT, "ke-toan");
        handOver();

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(payout).isWaitingAt(HAND_OVER).hasNotPassed(SETTLE_HANDOVER);
    }

    @Test
    void transfersAreConfirmedUntilNoneIsLeft() {
        given(payouts.choose(any(), any())).willReturn(true);
        given(payouts.get(ID)).willReturn(payout(710_000, Way.TRANSFER));
        given(payouts.confirm(any(), any())).willReturn(false, true);
        ProcessInstance payout = start();
        scenario.completeAsOffered(PREPARE_PAYMENT, "ke-toan");
        assertThat(payout).isWaitingAt(CONFIRM_TRANSFERS, HAND_OVER);
        handOver();
        scenario.answer("issueDocument", Map.of("documentIssued", true));

        confirm();
        assertThat(payout).isWaitingAt(CONFIRM_TRANSFERS).isNotEnded();
        confirm();

        assertThat(payout).isEnded().hasPassed(SETTLED);
    }

    @Test
    void awardsWithoutMoneyGoStraightToTheHandover() {
        given(payouts.get(ID)).willReturn(payout(0, null));

        ProcessInstance payout = start();

        assertThat(payout).isWaitingAt(HAND_OVER).hasNotPassed(PREPARE_PAYMENT);
    }

    @Test
    @DisplayName("R-51: where all that is left was cancelled the hand-over ends without a record")
    void whatWasCancelledIsNotWaitedFor() {
        ProcessInstance payout = start();
        scenario.completeAsOffered(PREPARE_PAYMENT, "ke-toan");
        given(payouts.get(ID)).willReturn(payout(710_000, Way.CASH, DAY));

        scenario.completeAsOffered(HAND_OVER, "chuyen-vien");

        assertThat(payout).isEnded().hasPassed(SETTLED).hasNotPassed(ISSUE_RECORD);
        then(payouts).should(never()).handOver(any(), any());
    }

    @Test
    void onlyTheIssueOfAnAwardDecisionStartsItAndAnAmendedOneDoesNot() {
        RuntimeService runtime = scenario.engine().getRuntimeService();
        CurrentWard ward = mock();
        given(ward.id()).willReturn(new WardId(ProcessScenario.WARD));
        IssuedDecisions decisions =
                new IssuedDecisions(new ProcessRoots(runtime, new OwnStep(scenario.engine())), documents, ward);

        decisions.on(new DocumentIssued(DECISION, DocumentKind.COUNCIL_MINUTES, "round"));
        decisions.on(new DocumentIssued(DECISION, DocumentKind.AWARD_DECISION, "round/r-12345678"));
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();

        decisions.on(new DocumentIssued(DECISION, DocumentKind.AWARD_DECISION, "round"));
        decisions.on(new DocumentIssued(DECISION, DocumentKind.AWARD_DECISION, "round"));
        assertThat(runtime.createProcessInstanceQuery().count()).isOne();
    }

    private ProcessInstance start() {
        return scenario.start(
                AwardPayoutProcess.KEY,
                "payout",
                Map.of("wardId", "11002", "paperSubject", "round", "decisionId", DECISION.toString()));
    }

    private void handOver() {
        scenario.complete(
                HAND_OVER,
                "chuyen-vien",
                new HandOverAwardsHandler.Input(DAY, "Hội trường", List.of(new HandOver.Row(LINE, true, ""))));
    }

    private void confirm() {
        scenario.complete(
                CONFIRM_TRANSFERS,
                "ke-toan",
                new ConfirmTransfersHandler.Input(List.of(new ConfirmTransfers.Row(LINE, DAY, false))));
    }

    private static Payout payout(long amount, @Nullable Way way) {
        return payout(amount, way, null);
    }

    private static Payout payout(long amount, @Nullable Way way, @Nullable LocalDate cancelledOn) {
        PayoutLine line = new PayoutLine(
                LINE,
                1,
                new NominationId(UUID.randomUUID()),
                "tdp-01",
                "Tổ dân phố số 1",
                RecipientKind.COLLECTIVE,
                "Tổ dân phố số 1",
                "Giấy khen",
                "01/2025",
                amount,
                "",
                way,
                null,
                null,
                null,
                "",
                cancelledOn);
        return new Payout(ID, "round", "Quyết định số 12/QĐ-UBND ngày 22/12/2025", DAY, "phong trào", List.of(line));
    }

    private static IssuedDocument decision() {
        return new IssuedDocument(
                DECISION,
                new DraftId(UUID.randomUUID()),
                DocumentKind.AWARD_DECISION,
                "round",
                null,
                null,
                12,
                "12/QĐ-UBND",
                "Tặng Giấy khen",
                DAY,
                Instant.EPOCH,
                "Khúc Đình Ngạn",
                "12-QD-UBND.pdf",
                "",
                1,
                false);
    }
}
