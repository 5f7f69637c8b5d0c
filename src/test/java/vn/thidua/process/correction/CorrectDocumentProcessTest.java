package vn.thidua.process.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.correction.CorrectDocumentProcess.ANNOUNCE_RECALL;
import static vn.thidua.process.correction.CorrectDocumentProcess.APPLIED;
import static vn.thidua.process.correction.CorrectDocumentProcess.APPLY_CORRECTION;
import static vn.thidua.process.correction.CorrectDocumentProcess.APPROVE_RECALL;
import static vn.thidua.process.correction.CorrectDocumentProcess.DRAFT_CORRECTION;
import static vn.thidua.process.correction.CorrectDocumentProcess.DROPPED;
import static vn.thidua.process.correction.CorrectDocumentProcess.ISSUE_CORRECTION;
import static vn.thidua.process.correction.CorrectDocumentProcess.KEY;
import static vn.thidua.process.correction.CorrectDocumentProcess.RECALLED;
import static vn.thidua.process.correction.CorrectDocumentProcess.REFUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.thidua.access.Accounts;
import vn.thidua.document.Correction;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.Corrections;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.ReissuedCertificates;
import vn.thidua.notification.Notice;
import vn.thidua.notification.Notices;
import vn.thidua.process.ProcessScenario;

@DisplayName("Đính chính, thu hồi văn bản (R-28)")
class CorrectDocumentProcessTest {

    private static final DocumentId PLAN = new DocumentId(UUID.randomUUID());
    private static final DocumentId NEW = new DocumentId(UUID.randomUUID());
    private static final UUID CORRECTION = UUID.randomUUID();
    private static final CorrectionInput.Item WRONG = new CorrectionInput.Item("Mục II", "2026", "2025", null);

    private final Corrections corrections = mock();
    private final Documents documents = mock();
    private final Notices notices = mock();
    private final ReissuedCertificates certificates = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        CorrectionViews views = new CorrectionViews(corrections, documents, certificates, mock(Accounts.class));
        scenario = ProcessScenario.withCalledProcesses(
                "processes/correct-document.bpmn",
                List.of("issueDocument"),
                new DraftCorrectionHandler(corrections, documents, certificates, views),
                new ApproveRecallHandler(corrections, views));
        Mocks.register(
                "applyCorrectionDelegate",
                new ApplyCorrectionDelegate(corrections, certificates, mock(CertificateNotices.class)));
        Mocks.register("announceRecallDelegate", new AnnounceRecallDelegate(corrections, documents, notices));
        given(documents.issued(PLAN)).willReturn(plan());
        given(corrections.carrier(CORRECTION)).willReturn(DocumentKind.PLAN);
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aCorrectionTakesEffectWithItsDocument() {
        ProcessInstance correction = start(CorrectionWay.AMEND);

        scenario.complete(DRAFT_CORRECTION, "chuyen-vien", submitted());

        assertThat(correction).isWaitingAt(ISSUE_CORRECTION).hasNotPassed(APPLY_CORRECTION);
        assertThat(scenario.given("issueDocument"))
                .containsEntry("documentKind", "PLAN")
                .containsEntry("subjectId", "x/r-1");
        scenario.answer("issueDocument", Map.of("documentIssued", true, "documentId", NEW.toString()));
        assertThat(correction).isEnded().hasPassed(APPLIED).hasNotPassed(APPROVE_RECALL);
        then(corrections)
                .should()
                .write(any(), eq(CORRECTION), eq(List.of(new CorrectionItem("Mục II", "2026", "2025"))));
        then(corrections).should().apply(CORRECTION, NEW);
        then(certificates).should().issue(CORRECTION, NEW);
    }

    @Test
    void aReplacementIsWordedAnew() {
        start(CorrectionWay.REPLACE);

        scenario.complete(
                DRAFT_CORRECTION,
                "chuyen-vien",
                new CorrectionInput(
                        List.of(),
                        List.of(new CorrectionInput.Wording("note", "Lời mới")),
                        CorrectionInput.SUBMIT,
                        ""));

        then(documents).should().write(any(), eq(DocumentKind.PLAN), eq("x/r-1"), eq(Map.of("note", "Lời mới")));
        then(corrections).should(never()).write(any(), any(), any());
    }

    @Test
    void whatNobodySignsComesBackToTheDesk() {
        ProcessInstance correction = start(CorrectionWay.RECTIFY);
        scenario.complete(DRAFT_CORRECTION, "chuyen-vien", submitted());

        scenario.answer("issueDocument", Map.of("documentIssued", false));

        assertThat(correction).isWaitingAt(DRAFT_CORRECTION).hasNotPassed(APPLY_CORRECTION);
    }

    @Test
    void aDroppedCorrectionChangesNothingAndSaysWhy() {
        ProcessInstance correction = start(CorrectionWay.AMEND);

        assertThatThrownBy(() -> scenario.complete(DRAFT_CORRECTION, "chuyen-vien", dropped("")))
                .hasMessageContaining("lý do");
        scenario.complete(DRAFT_CORRECTION, "chuyen-vien", dropped("Không sai"));

        assertThat(correction).isEnded().hasPassed(DROPPED).hasNotPassed(ISSUE_CORRECTION, APPLY_CORRECTION);
        then(corrections).should().drop(any(), eq(CORRECTION), eq("Không sai"));
    }

    @Test
    void theChairmanRecallsAndWhoGotItIsTold() {
        ProcessInstance recall = start(CorrectionWay.RECALL);
        given(documents.dispatched(PLAN))
                .willReturn(List.of(
                        new DispatchLine("Các tổ", "Hệ thống", 1, List.of("tdp-01"), List.of("to-truong"), List.of())));

        scenario.complete(APPROVE_RECALL, "chu-tich", new RecallDecision(RecallDecision.APPROVE, ""));

        assertThat(recall).isEnded().hasPassed(ANNOUNCE_RECALL, RECALLED).hasNotPassed(DRAFT_CORRECTION);
        then(corrections).should().recall(any(), eq(CORRECTION));
        ArgumentCaptor<Notice> told = ArgumentCaptor.forClass(Notice.class);
        then(notices).should().tell(told.capture());
        assertThat(told.getValue().recipients()).containsExactly("to-truong");
    }

    @Test
    void aRefusedRecallChangesNothing() {
        ProcessInstance recall = start(CorrectionWay.RECALL);

        scenario.complete(APPROVE_RECALL, "chu-tich", new RecallDecision(RecallDecision.REFUSE, "Vẫn cần"));

        assertThat(recall).isEnded().hasPassed(REFUSED).hasNotPassed(ANNOUNCE_RECALL);
        then(corrections).should().drop(any(), eq(CORRECTION), eq("Vẫn cần"));
        then(corrections).should(never()).recall(any(), any());
    }

    @Test
    void withoutADecisionNothingGoesOn() {
        start(CorrectionWay.RECALL);

        assertThatThrownBy(() -> scenario.complete(APPROVE_RECALL, "chu-tich", new RecallDecision(null, "")))
                .hasMessageContaining("ý kiến");
    }

    private ProcessInstance start(CorrectionWay way) {
        given(corrections.get(CORRECTION))
                .willReturn(new Correction(
                        CORRECTION, PLAN, way, "x/r-1", "Sai năm", "van-thu", Instant.EPOCH, List.of(), null));
        return scenario.start(
                KEY,
                "correction/11002/" + CORRECTION,
                Map.of(
                        "wardId",
                        ProcessScenario.WARD,
                        "correctionId",
                        CORRECTION.toString(),
                        "recall",
                        way == CorrectionWay.RECALL,
                        "documentKind",
                        "PLAN",
                        "subjectId",
                        "x/r-1"));
    }

    private static CorrectionInput submitted() {
        return new CorrectionInput(List.of(WRONG), List.of(), CorrectionInput.SUBMIT, "");
    }

    private static CorrectionInput dropped(String reason) {
        return new CorrectionInput(List.of(), List.of(), CorrectionInput.DROP, reason);
    }

    private static IssuedDocument plan() {
        return new IssuedDocument(
                PLAN,
                new DraftId(UUID.randomUUID()),
                DocumentKind.PLAN,
                "x",
                null,
                null,
                5,
                "05/KH-UBND",
                "phát động",
                LocalDate.of(2025, 9, 12),
                Instant.EPOCH,
                "Người ký",
                "05.pdf",
                "0",
                1,
                true);
    }
}
