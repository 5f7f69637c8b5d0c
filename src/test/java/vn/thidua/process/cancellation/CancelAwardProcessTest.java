package vn.thidua.process.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static vn.thidua.process.cancellation.CancelAwardProcess.APPLY;
import static vn.thidua.process.cancellation.CancelAwardProcess.CANCELLED;
import static vn.thidua.process.cancellation.CancelAwardProcess.DECIDE;
import static vn.thidua.process.cancellation.CancelAwardProcess.ISSUE;
import static vn.thidua.process.cancellation.CancelAwardProcess.KEY;
import static vn.thidua.process.cancellation.CancelAwardProcess.RECOVER_CERTIFICATE;
import static vn.thidua.process.cancellation.CancelAwardProcess.RECOVER_MONEY;
import static vn.thidua.process.cancellation.CancelAwardProcess.REFUSED;
import static vn.thidua.process.cancellation.CancelAwardProcess.TELL_REFUSAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.access.Accounts;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardType;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.NominationId;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.EnterRecovery;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.award.cancellation.Recovery;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.payment.Fund;
import vn.thidua.payment.FundMovement;
import vn.thidua.payment.Payouts;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.notice.Audience;

@DisplayName("Hủy khen thưởng (R-51)")
class CancelAwardProcessTest {

    private static final UUID ID = UUID.randomUUID();
    private static final NominationId AWARD = new NominationId(UUID.randomUUID());
    private static final DocumentId DECISION = new DocumentId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private final Payouts payouts = mock();
    private final Cancellations cancellations = mock();
    private final AwardHistory history = mock();
    private final Documents documents = mock();
    private final CancelledPapers papers = mock();
    private final Audience audience = mock();
    private final Notices notices = mock();
    private final Fund fund = mock();
    private final List<Recovery> recoveries = new ArrayList<>();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        CancellationViews views = new CancellationViews(cancellations, history, papers, mock(Accounts.class));
        scenario = ProcessScenario.withCalledProcesses(
                "processes/cancel-award.bpmn",
                List.of("issueDocument"),
                new DecideCancellationHandler(cancellations, views),
                new RecoverCertificateHandler(cancellations, views),
                new RecoverMoneyHandler(cancellations, history, views, fund));
        Mocks.register("tellCancellationRefusalDelegate", new TellCancellationRefusalDelegate(cancellations, notices));
        Mocks.register(
                "applyCancellationDelegate",
                new ApplyCancellationDelegate(cancellations, payouts, documents, papers, audience, notices));
        given(documents.issued(DECISION)).willReturn(decision());
        given(audience.ofUnit("tdp-01")).willReturn(Set.of("to-truong-01"));
        given(history.paperSubject(AWARD)).willReturn(Optional.of("round-1"));
        given(cancellations.award(AWARD)).willReturn(award(710_000));
        given(cancellations.get(ID)).willAnswer(call -> cancellation(710_000));
        given(cancellations.enter(any(), any())).willAnswer(call -> entered(call.getArgument(1)));
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void theAwardIsCancelledWithItsDecisionAndWhatWasGivenComesBack() {
        ProcessInstance cancelling = start();

        scenario.complete(DECIDE, "chu-tich", input(DecideCancellationHandler.APPROVE, ""));
        assertThat(cancelling).isWaitingAt(ISSUE).hasNotPassed(APPLY);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "AWARD_CANCELLATION")
                .containsEntry("subjectId", ID.toString());
        then(cancellations).should(never()).takeEffect(any(), any(), any());

        issued(true);
        then(cancellations).should().takeEffect(ID, "130/QĐ-UBND", DAY);
        then(papers).should().recallCertificate(eq(AWARD), eq(DECISION), any());
        assertThat(told().kind()).isEqualTo(NoticeKind.AWARD_CANCELLED);
        assertThat(told().recipients()).containsExactly("to-truong-01");
        assertThat(cancelling).isWaitingAt(RECOVER_CERTIFICATE, RECOVER_MONEY);

        scenario.complete(
                RECOVER_CERTIFICATE,
                "chuyen-vien",
                new RecoverCertificateHandler.Input(Recovery.Outcome.RETURNED, DAY, "Ông Mẫu giao lại"));
        money(710_000);
        assertThat(cancelling).isEnded().hasPassed(CANCELLED);
    }

    @Test
    void moneyInPartsIsAskedForUntilAllIsBackAndEachPartIsALineOfTheLedger() {
        ProcessInstance cancelling = approvedAndIssued();

        money(300_000);
        assertThat(cancelling).isWaitingAt(RECOVER_CERTIFICATE, RECOVER_MONEY);
        money(410_000);

        assertThat(cancelling).isWaitingAt(RECOVER_CERTIFICATE);
        ArgumentCaptor<FundMovement> lines = ArgumentCaptor.forClass(FundMovement.class);
        then(fund).should(times(2)).recovered(any(), lines.capture());
        assertThat(lines.getAllValues()).extracting(FundMovement::amount).containsExactly(300_000L, 410_000L);
        assertThat(lines.getAllValues()).extracting(FundMovement::key).doesNotHaveDuplicates();
        assertThat(lines.getAllValues()).allMatch(line -> line.year() == 2025 && AWARD.equals(line.nomination()));
    }

    @Test
    void whatWasNeverPaidIsNoRecovery() {
        ProcessInstance cancelling = approvedAndIssued();

        scenario.complete(
                RECOVER_MONEY,
                "ke-toan",
                new RecoverMoneyHandler.Input(Recovery.Outcome.NOT_GIVEN, null, DAY, "", "Chưa chi"));

        assertThat(cancelling).isWaitingAt(RECOVER_CERTIFICATE);
        then(fund).should(never()).recovered(any(), any());
    }

    @Test
    void withoutMoneyOnlyTheCertificateIsAskedFor() {
        given(cancellations.get(ID)).willAnswer(call -> cancellation(0));

        assertThat(approvedAndIssued()).isWaitingAt(RECOVER_CERTIFICATE).hasNotPassed(RECOVER_MONEY);
    }

    @Test
    void aRefusalChangesNothingAndIsToldWithItsReason() {
        ProcessInstance cancelling = start();

        scenario.complete(DECIDE, "chu-tich", input(DecideCancellationHandler.REFUSE, "Chưa đủ căn cứ"));

        assertThat(cancelling).isEnded().hasPassed(TELL_REFUSAL, REFUSED).hasNotPassed(ISSUE, APPLY);
        then(cancellations).should().refuse(any(), eq(ID), eq("Chưa đủ căn cứ"));
        assertThat(told().kind()).isEqualTo(NoticeKind.CANCELLATION_REFUSED);
        assertThat(told().recipients()).containsExactly("chuyen-vien");
    }

    @Test
    void whatIsNotSignedComesBackToTheChairman() {
        ProcessInstance cancelling = start();
        scenario.complete(DECIDE, "chu-tich", input(DecideCancellationHandler.APPROVE, ""));

        issued(false);

        assertThat(cancelling).isWaitingAt(DECIDE).hasNotPassed(APPLY);
    }

    @Test
    void withoutADecisionNothingGoesOn() {
        start();

        assertThatThrownBy(() -> scenario.complete(DECIDE, "chu-tich", new DecideCancellationHandler.Input(null, "")))
                .hasMessageContaining("ý kiến");
    }

    private ProcessInstance start() {
        return scenario.start(
                KEY,
                "cancellation/11002/" + ID,
                Map.of("wardId", ProcessScenario.WARD, "cancellationId", ID.toString(), "campaignId", "c"));
    }

    private ProcessInstance approvedAndIssued() {
        ProcessInstance cancelling = start();
        scenario.complete(DECIDE, "chu-tich", input(DecideCancellationHandler.APPROVE, ""));
        issued(true);
        return cancelling;
    }

    private void issued(boolean issued) {
        scenario.answer("issueDocument", Map.of("documentIssued", issued, "documentId", DECISION.toString()));
    }

    private void money(long amount) {
        scenario.complete(
                RECOVER_MONEY,
                "ke-toan",
                new RecoverMoneyHandler.Input(Recovery.Outcome.RETURNED, amount, DAY, "PT 01", ""));
    }

    private Notice told() {
        ArgumentCaptor<Notice> told = ArgumentCaptor.forClass(Notice.class);
        then(notices).should().tell(told.capture());
        return told.getValue();
    }

    private Cancellation entered(EnterRecovery entry) {
        Recovery.Outcome outcome = Objects.requireNonNull(entry.outcome());
        long amount = entry.amount() == null ? 0 : entry.amount();
        recoveries.add(new Recovery(entry.kind(), outcome, amount, DAY, entry.voucher(), entry.note(), "ke-toan"));
        return cancellation(710_000);
    }

    private Cancellation cancellation(long money) {
        return new Cancellation(
                ID,
                AWARD,
                Ground.FALSE_DECLARATION,
                "Khai 20 hộ, thực tế 2 hộ",
                "Kết luận số 12/KL-UBND",
                "chuyen-vien",
                Instant.EPOCH,
                Cancellation.Status.EFFECTIVE,
                "Chưa đủ căn cứ",
                "130/QĐ-UBND",
                DAY,
                money,
                recoveries);
    }

    private static DecideCancellationHandler.Input input(String decision, String reason) {
        return new DecideCancellationHandler.Input(decision, reason);
    }

    private static GrantedAward award(long money) {
        return new GrantedAward(
                AWARD,
                null,
                "tdp-01",
                "Tổ dân phố số 1",
                AwardTestData.nomination("Nguyễn Văn Mẫu", "tdp-01").recipient(),
                "CERTIFICATE_OF_MERIT",
                "Giấy khen",
                AwardType.Form.REWARD,
                AchievementType.THEMATIC,
                AwardTestData.CAMPAIGN,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2025, 12, 22),
                "120/QĐ-UBND",
                money,
                null,
                "phong trào “Thi đua”",
                "Chủ tịch Ủy ban nhân dân phường Thạch Khôi");
    }

    private static IssuedDocument decision() {
        return new IssuedDocument(
                DECISION,
                new DraftId(UUID.randomUUID()),
                DocumentKind.AWARD_CANCELLATION,
                ID.toString(),
                null,
                "tdp-01",
                130,
                "130/QĐ-UBND",
                "hủy khen thưởng",
                DAY,
                Instant.EPOCH,
                "Người ký",
                "130.pdf",
                "0",
                1,
                true);
    }
}
