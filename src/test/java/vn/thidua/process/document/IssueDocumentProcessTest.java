package vn.thidua.process.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static vn.thidua.process.document.IssueDocumentProcess.CHECK_CONTENT;
import static vn.thidua.process.document.IssueDocumentProcess.CHECK_FORM;
import static vn.thidua.process.document.IssueDocumentProcess.ISSUE;
import static vn.thidua.process.document.IssueDocumentProcess.ISSUED_END;
import static vn.thidua.process.document.IssueDocumentProcess.KEY;
import static vn.thidua.process.document.IssueDocumentProcess.NOT_ISSUED_END;
import static vn.thidua.process.document.IssueDocumentProcess.PREPARE;
import static vn.thidua.process.document.IssueDocumentProcess.REPORT_RETURN;
import static vn.thidua.process.document.IssueDocumentProcess.REVISE_DRAFT;
import static vn.thidua.process.document.IssueDocumentProcess.SEAL;
import static vn.thidua.process.document.IssueDocumentProcess.SIGN_OFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Accounts;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftId;
import vn.thidua.document.DraftStatus;
import vn.thidua.document.DraftStep;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.Passage;
import vn.thidua.document.SigningDesk;
import vn.thidua.document.SigningMethod;
import vn.thidua.document.SigningState;
import vn.thidua.document.Verdict;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.ProcessScenario;
import vn.thidua.process.notice.Audience;
import vn.thidua.process.task.ProblemSentencesTestData;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.TestSentences;

@DisplayName("Ban hành văn bản")
class IssueDocumentProcessTest {

    private static final DraftId DRAFT = new DraftId(UUID.randomUUID());
    private static final DocumentId DOCUMENT = new DocumentId(UUID.randomUUID());
    private static final Date DUE = Date.from(Instant.parse("2025-09-15T16:59:59Z"));
    private static final DraftDecision APPROVED = new DraftDecision("APPROVED", null);
    private static final DraftDecision RETURNED = new DraftDecision("RETURNED", "Mục II.3 thiếu một chỉ tiêu");
    private static final DraftDecision REJECTED = new DraftDecision("REJECTED", "Chưa phát động trong năm nay");

    private static final SignOffDecision SIGNED = new SignOffDecision("APPROVED", null, SigningMethod.DIGITAL);

    private final Documents documents = mock();
    private final SigningDesk signingDesk = mock();
    private final ClerkDesk clerkDesk = mock();
    private final SealingTerm term = mock();
    private final Notices notices = mock();
    private final Audience audience = mock();
    private final Accounts accounts = mock();
    private ProcessScenario scenario;

    @BeforeEach
    void bindSteps() {
        DraftViews views = new DraftViews(documents, mock(), accounts);
        SigningViews signings = new SigningViews(ProblemSentencesTestData.all());
        scenario = ProcessScenario.of(
                "processes/issue-document.bpmn",
                new CheckContentHandler(documents, views),
                new CheckFormHandler(documents, views),
                new SignOffHandler(documents, signingDesk, views, signings),
                new SealDocumentHandler(clerkDesk, views, signings, new SignatureLines(TestSentences.all())),
                new ReviseDraftHandler(documents, views));
        DocumentNotices told = new DocumentNotices(notices, audience, accounts);
        Mocks.register("composeDraftDelegate", new ComposeDraftDelegate(documents));
        Mocks.register("prepareDocumentDelegate", new PrepareDocumentDelegate(clerkDesk, term));
        Mocks.register("issueDocumentDelegate", new IssueDocumentDelegate(documents));
        Mocks.register("publishDocumentDelegate", new PublishDocumentDelegate(documents, told));
        Mocks.register("reportReturnDelegate", new ReportReturnDelegate(documents, told));
        givenDocuments();
    }

    @AfterEach
    void close() {
        scenario.close();
    }

    @Test
    void aSignedPlanIsNumberedAndSentToItsRecipients() {
        ProcessInstance plan = start(DocumentKind.PLAN);
        scenario.complete(CHECK_CONTENT, "truong-phong", APPROVED);
        scenario.complete(CHECK_FORM, "the-thuc", APPROVED);

        scenario.complete(SIGN_OFF, "chu-tich", SIGNED);
        scenario.complete(SEAL, "van-thu", APPROVED);

        assertThat(plan)
                .isEnded()
                .hasPassedInOrder(CHECK_CONTENT, CHECK_FORM, SIGN_OFF, PREPARE, SEAL, ISSUE, ISSUED_END)
                .variables()
                .containsEntry("documentIssued", true)
                .containsEntry("documentOutcome", "ISSUED")
                .containsEntry("documentId", DOCUMENT.toString());
        then(signingDesk).should().signOff(any(), eq(DRAFT), eq(Verdict.approved()), eq(SigningMethod.DIGITAL));
        then(clerkDesk).should().receive(DRAFT);
        then(clerkDesk).should().pass(any(), eq(DRAFT));
        then(documents).should().issue(DRAFT);
        then(documents).should().publish(DOCUMENT);
    }

    @Test
    @DisplayName("R-20: nothing is issued before both checks and the signature are recorded")
    void nothingIsIssuedBeforeTheSignature() {
        ProcessInstance plan = start(DocumentKind.PLAN);
        scenario.complete(CHECK_CONTENT, "truong-phong", APPROVED);
        scenario.complete(CHECK_FORM, "the-thuc", APPROVED);

        assertThat(plan).isWaitingAt(SIGN_OFF).hasNotPassed(ISSUE);
        assertThat(scenario.task(SIGN_OFF)).hasCandidateGroup("CHAIRMAN");
        then(documents).should(never()).issue(any());
    }

    @Test
    void aRoutineSlipNeverReachesAnybodysDesk() {
        ProcessInstance slip = start(DocumentKind.REPORT_RECEIPT);

        assertThat(slip).isEnded().hasPassed(ISSUED_END).hasNotPassed(CHECK_CONTENT, CHECK_FORM, SIGN_OFF);
    }

    @Test
    @DisplayName("R-21, R-23: the clerk seals what is signed, by the end of the next working day")
    void theSignedDocumentWaitsForTheClerk() {
        ProcessInstance plan = givenOnTheClerksDesk();

        assertThat(plan).isWaitingAt(SEAL).hasNotPassed(ISSUE);
        assertThat(scenario.task(SEAL)).hasCandidateGroup("CLERK").hasDueDate(DUE);
        then(documents).should(never()).issue(any());
    }

    @Test
    void whatTheClerkGivesBackIsNotIssued() {
        ProcessInstance plan = givenOnTheClerksDesk();

        scenario.complete(SEAL, "van-thu", RETURNED);

        assertThat(plan)
                .isEnded()
                .hasPassed(REPORT_RETURN, NOT_ISSUED_END)
                .hasNotPassed(ISSUE)
                .variables()
                .containsEntry("documentOutcome", "RETURNED")
                .containsEntry("documentIssued", false);
        then(clerkDesk).should().giveBack(any(), eq(DRAFT), eq("Mục II.3 thiếu một chỉ tiêu"));
    }

    @Test
    @DisplayName("R-21: without the seal the clerk's task stays")
    void whatIsNotSealedIsNotPassed() {
        ProcessInstance plan = givenOnTheClerksDesk();
        willThrow(new BusinessRuleViolation("DOCUMENT_NOT_SEALED", "Kế hoạch"))
                .given(clerkDesk)
                .pass(any(), any());

        assertThatThrownBy(() -> scenario.complete(SEAL, "van-thu", APPROVED))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Chưa đóng dấu “Kế hoạch”");

        assertThat(plan).isWaitingAt(SEAL).hasNotPassed(ISSUE);
    }

    @Test
    void minutesAreSignedByTwo() {
        given(documents.signerGroups(DRAFT))
                .willReturn(Optional.of("COUNCIL_SECRETARY"), Optional.of("CHAIRMAN,COUNCIL_MEMBER"), Optional.empty());
        ProcessInstance minutes = start(DocumentKind.COUNCIL_MINUTES);
        scenario.complete(CHECK_CONTENT, "truong-phong", APPROVED);
        scenario.complete(CHECK_FORM, "the-thuc", APPROVED);
        assertThat(scenario.task(SIGN_OFF)).hasCandidateGroup("COUNCIL_SECRETARY");

        scenario.complete(SIGN_OFF, "thu-ky", SIGNED);

        assertThat(minutes).isWaitingAt(SIGN_OFF).hasNotPassed(ISSUE);
        assertThat(scenario.task(SIGN_OFF)).hasCandidateGroup("CHAIRMAN").hasCandidateGroup("COUNCIL_MEMBER");
        scenario.complete(SIGN_OFF, "chu-tich", SIGNED);
        scenario.complete(SEAL, "van-thu", APPROVED);
        assertThat(minutes).isEnded().hasPassed(ISSUED_END);
    }

    @Test
    void aReturnedPlanGoesBackToItsDraftTaskWithTheReasonTold() {
        ProcessInstance plan = start(DocumentKind.PLAN);
        givenReturnedBy("truong-phong");

        scenario.complete(CHECK_CONTENT, "truong-phong", RETURNED);

        assertThat(plan)
                .isEnded()
                .hasPassed(REPORT_RETURN, NOT_ISSUED_END)
                .hasNotPassed(REVISE_DRAFT, ISSUE)
                .variables()
                .containsEntry("documentIssued", false)
                .containsEntry("documentOutcome", "RETURNED")
                .containsEntry("rejected", false);
        thenTold(NoticeKind.DOCUMENT_RETURNED);
    }

    @Test
    void theFormCheckerReturnsToo() {
        ProcessInstance plan = start(DocumentKind.PLAN);
        scenario.complete(CHECK_CONTENT, "truong-phong", APPROVED);

        scenario.complete(CHECK_FORM, "the-thuc", RETURNED);

        assertThat(plan).isEnded().hasPassed(NOT_ISSUED_END).hasNotPassed(SIGN_OFF, ISSUE);
    }

    @Test
    void aRejectedPlanIsRejectedForGood() {
        ProcessInstance plan = givenOnTheSignersDesk(DocumentKind.PLAN);

        scenario.complete(SIGN_OFF, "chu-tich", word(REJECTED));

        assertThat(plan)
                .isEnded()
                .hasPassed(NOT_ISSUED_END)
                .hasNotPassed(ISSUE)
                .variables()
                .containsEntry("rejected", true)
                .containsEntry("documentIssued", false);
    }

    @Test
    void aReturnedLetterIsRewordedAndSubmittedAgain() {
        ProcessInstance letter = givenOnTheSignersDesk(DocumentKind.GUIDANCE);
        scenario.complete(SIGN_OFF, "truong-phong", word(RETURNED));
        assertThat(letter).isWaitingAt(REVISE_DRAFT);
        assertThat(scenario.task(REVISE_DRAFT)).hasCandidateGroup("CULTURE_OFFICER");

        scenario.complete(
                REVISE_DRAFT,
                "chuyen-vien",
                new DraftRevision(List.of(new DraftRevision.Wording("body", "Nội dung mới")), "RESUBMIT"));

        assertThat(letter).isWaitingAt(CHECK_CONTENT);
        then(documents)
                .should()
                .write(any(), eq(DocumentKind.GUIDANCE), eq("subject"), eq(Map.of("body", "Nội dung mới")));
    }

    @Test
    void anUrgingLetterMayBeDropped() {
        ProcessInstance letter = givenOnTheSignersDesk(DocumentKind.URGING);
        scenario.complete(SIGN_OFF, "truong-phong", word(RETURNED));

        scenario.complete(REVISE_DRAFT, "chuyen-vien", new DraftRevision(List.of(), "DROP"));

        assertThat(letter).isEnded().hasPassed(NOT_ISSUED_END).hasNotPassed(ISSUE);
    }

    @Test
    void aDecisionThatTheFormDoesNotOfferIsRefused() {
        start(DocumentKind.PLAN);

        assertThat(scenario.bench().check(scenario.task(CHECK_CONTENT), "truong-phong", REJECTED))
                .containsExactly("Chưa chọn ý kiến xử lý.");
    }

    @Test
    void aReturnWithoutAReasonIsRefusedAndTheTaskStays() {
        ProcessInstance plan = start(DocumentKind.PLAN);

        assertThatThrownBy(() -> scenario.complete(CHECK_CONTENT, "truong-phong", new DraftDecision("RETURNED", " ")))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(plan).isWaitingAt(CHECK_CONTENT);
        then(documents).should(never()).checkContent(any(), any(), any());
    }

    @Test
    void whatTheModuleRefusesIsNotCompleted() {
        ProcessInstance plan = givenOnTheSignersDesk(DocumentKind.PLAN);
        willThrow(new BusinessRuleViolation("PROCESS_TASK_NOT_CLAIMED"))
                .given(signingDesk)
                .signOff(any(), any(), any(), any());

        assertThatThrownBy(() -> scenario.complete(SIGN_OFF, "chu-tich", SIGNED))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Công việc này chưa do bạn nhận");

        assertThat(plan).isWaitingAt(SIGN_OFF).hasNotPassed(ISSUE);
    }

    @Test
    void nobodyEndsADocumentByReportingAnErrorOrAnEscalation() {
        ProcessInstance plan = start(DocumentKind.PLAN);
        String task = scenario.task(CHECK_CONTENT).getId();

        assertThatThrownBy(() -> scenario.engine().getTaskService().handleBpmnError(task, "ANYTHING"))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(plan).isWaitingAt(CHECK_CONTENT).isNotEnded();
    }

    private ProcessInstance start(DocumentKind kind) {
        given(documents.draft(any(), eq(kind), eq("subject"))).willReturn(DRAFT);
        given(documents.get(DRAFT)).willReturn(draft(kind, List.of()));
        return scenario.start(
                KEY,
                ProcessScenario.WARD + "/c1",
                Map.of("wardId", "11002", "campaignId", "c1", "documentKind", kind.name(), "subjectId", "subject"));
    }

    private ProcessInstance givenOnTheClerksDesk() {
        ProcessInstance plan = givenOnTheSignersDesk(DocumentKind.PLAN);
        scenario.complete(SIGN_OFF, "chu-tich", SIGNED);
        return plan;
    }

    private static SignOffDecision word(DraftDecision word) {
        return new SignOffDecision(word.decision(), word.reason(), null);
    }

    private ProcessInstance givenOnTheSignersDesk(DocumentKind kind) {
        ProcessInstance document = start(kind);
        scenario.complete(CHECK_CONTENT, "truong-phong", APPROVED);
        scenario.complete(CHECK_FORM, "the-thuc", APPROVED);
        return document;
    }

    private void givenDocuments() {
        SigningState nothing = new SigningState(SigningMethod.DIGITAL, true, true, List.of());
        given(signingDesk.look(any(), eq(DRAFT))).willReturn(nothing);
        given(clerkDesk.look(DRAFT)).willReturn(nothing);
        given(term.end()).willReturn(DUE);
        given(documents.signerGroups(DRAFT)).willReturn(Optional.of("CHAIRMAN"), Optional.empty());
        given(documents.issue(DRAFT)).willReturn(DOCUMENT);
        given(documents.publish(DOCUMENT))
                .willReturn(List.of(new DispatchLine(
                        "Các Tổ dân phố", "Trên hệ thống", 1, List.of("tdp-01"), List.of("to-truong"), List.of())));
        given(documents.issued(DOCUMENT))
                .willReturn(new IssuedDocument(
                        DOCUMENT,
                        DRAFT,
                        DocumentKind.PLAN,
                        "subject",
                        "c1",
                        "05/KH-UBND",
                        5,
                        "05/KH-UBND",
                        "phát động thi đua",
                        LocalDate.of(2025, 9, 12),
                        Instant.EPOCH,
                        "chu-tich",
                        "05-KH.pdf",
                        "0",
                        1,
                        false));
        given(documents.passages(any(), any())).willReturn(List.of(new Passage("body", "Nội dung", "cũ")));
        given(accounts.displayName(any())).willAnswer(call -> call.getArgument(0));
        given(audience.having(any(Role[].class))).willReturn(Set.of("chuyen-vien"));
    }

    private void givenReturnedBy(String userId) {
        DraftStep step = new DraftStep(
                DraftStep.Kind.CONTENT_CHECK, Verdict.returned("Thiếu chỉ tiêu"), userId, Instant.EPOCH, "h", null);
        given(documents.get(DRAFT)).willReturn(draft(DocumentKind.PLAN, List.of(step)));
    }

    private static Draft draft(DocumentKind kind, List<DraftStep> steps) {
        return new Draft(
                DRAFT,
                kind,
                "subject",
                1,
                DraftStatus.OPEN,
                "phát động thi đua",
                "h",
                "he-thong",
                Instant.EPOCH,
                steps);
    }

    private void thenTold(NoticeKind kind) {
        then(notices).should().tell(argThat((Notice notice) -> notice.kind() == kind));
    }
}
