package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.SigningCapacity;
import vn.thidua.paper.VeraPdf;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
@RecordApplicationEvents
class DocumentsIT {

    private static final Actor OFFICER = CampaignTestData.OFFICER;
    private static final Actor CHECKER = new Actor("kiem-tra-the-thuc", Set.of(Role.FORM_CHECKER), Set.of());

    @Autowired
    Documents documents;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Organisation organisation;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    SigningDesk signingDesk;

    @Autowired
    ApplicationEvents events;

    private final IssuedTestData office;

    private CampaignId campaign = CampaignId.random();

    DocumentsIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
    }

    @BeforeEach
    void givenACampaign() {
        campaign = CampaignTestData.givenDraft(campaigns);
    }

    @Test
    @DisplayName("R-15, R-18: the number comes with the issue, after the signature")
    void aSignedPlanIsIssuedWithTheNextNumberAndTodaysDate() {
        DraftId draft = givenSignedPlan();

        IssuedDocument issued = office.issueSigned(draft);

        assertThat(issued.code()).endsWith("/KH-UBND");
        assertThat(issued.issuedOn()).isEqualTo(today());
        assertThat(issued.signer()).isEqualTo(chairmanName());
        assertThat(issued.fileName()).startsWith("%02d-KH-UBND".formatted(issued.number()));
        VeraPdf.assertPdfA2a(documents.content(issued.id()));
        assertThat(entryOf(issued).recipients()).contains("Các tổ dân phố");
    }

    @Test
    void issuingTwiceGivesTheSameDocumentAndOneNumber() {
        DraftId draft = givenSignedPlan();

        DocumentId first = office.issueSigned(draft).id();
        int entries = register.entries(today().getYear(), "").size();

        assertThat(documents.issue(draft)).isEqualTo(first);
        assertThat(documents.draft(OFFICER, DocumentKind.PLAN, campaign.toString()))
                .isEqualTo(draft);
        assertThat(register.entries(today().getYear(), "")).hasSize(entries);
    }

    @Test
    void whoeverFollowsAPaperIsToldOnceWhenItIsIssued() {
        DraftId draft = givenSignedPlan();
        assertThat(events.stream(DocumentIssued.class)).isEmpty();

        DocumentId issued = office.issueSigned(draft).id();
        documents.issue(draft);

        assertThat(events.stream(DocumentIssued.class))
                .containsExactly(new DocumentIssued(issued, DocumentKind.PLAN, campaign.toString()));
    }

    @Test
    @DisplayName("R-20: a signature needs both checks before it")
    void aPlanWithoutItsChecksCannotBeSigned() {
        DraftId draft = draft();
        documents.checkContent(culture(), draft, Verdict.approved());

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> signingDesk.signOff(chairman(), draft, Verdict.approved(), null));

        assertThat(refusal.has("DOCUMENT_CHECK_MISSING")).isTrue();
    }

    @Test
    @DisplayName("R-18: nobody numbers an unsigned draft")
    void anUnsignedDraftCannotBeIssued() {
        DraftId draft = draft();

        BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class, () -> documents.issue(draft));

        assertThat(refusal.problems()).hasSize(3);
    }

    @Test
    void whoDraftedDoesNotSign() {
        DraftId draft = documents.draft(chairman(), DocumentKind.PLAN, campaign.toString());
        check(draft);

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> signingDesk.signOff(chairman(), draft, Verdict.approved(), null));

        assertThat(refusal.has("DOCUMENT_DRAFTER_SIGNS")).isTrue();
    }

    @Test
    void whoMayNotSignIsRefused() {
        DraftId draft = draft();
        check(draft);

        assertThatThrownBy(() -> signingDesk.signOff(CHECKER, draft, Verdict.approved(), null))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    @DisplayName("R-19: one changed word removes checks and signature")
    void aChangeAfterTheSignatureRemovesIt() {
        DraftId draft = givenSignedPlan();
        String before = documents.get(draft).contentHash();

        jdbc.sql("update document_draft set snapshot = replace(snapshot, 'Thạch Khôi', 'Thạch Khôí') where id = :id")
                .param("id", draft.value())
                .update();

        BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class, () -> documents.issue(draft));
        assertThat(refusal.has("DOCUMENT_CHANGED_AFTER_APPROVAL")).isTrue();
        assertThat(refusal.has("DOCUMENT_CHECK_MISSING")).isTrue();
        assertThat(before).isNotEmpty();
    }

    @Test
    @DisplayName("R-19: the officer's own words belong to what was checked")
    void wordsWrittenAfterTheCheckHaveToBeCheckedAgain() {
        DraftId draft = documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign.toString());
        documents.checkContent(culture(), draft, Verdict.approved());
        documents.write(OFFICER, DocumentKind.GUIDANCE, campaign.toString(), Map.of("launch", "Phát động sớm."));

        assertThat(documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign.toString()))
                .isEqualTo(draft);

        documents.checkForm(CHECKER, draft, Verdict.approved());
        assertThatThrownBy(() -> signingDesk.signOff(culture(), draft, Verdict.approved(), null))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("DOCUMENT_CHECK_MISSING"))
                                .isTrue());
    }

    @Test
    void aReturnedDraftComesBackAsAnotherVersion() {
        DraftId first = draft();
        documents.checkContent(culture(), first, Verdict.returned("Thiếu chỉ tiêu về môi trường"));

        DraftId second = draft();

        assertThat(documents.get(first).status()).isEqualTo(DraftStatus.RETURNED);
        assertThat(documents.get(first).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.verdict().reason()).isEqualTo("Thiếu chỉ tiêu về môi trường"));
        assertThat(documents.get(second).version()).isEqualTo(2);
        assertThatThrownBy(() -> documents.checkContent(culture(), first, Verdict.approved()))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void publishingTwiceSendsOnce() {
        DocumentId id = office.issueSigned(givenSignedPlan()).id();

        var first = documents.publish(id);

        assertThat(first).hasSize(9).noneMatch(DispatchLine::leadsNowhere);
        assertThat(documents.publish(id)).isEqualTo(first);
        assertThat(entryOf(documents.issued(id)).handedOverOn()).isEqualTo(today());
    }

    @Test
    @DisplayName("R-16: what fails after the number was taken gives it back")
    void aCrashBetweenNumberAndCommitLeavesNoHole() {
        int before = register.entries(today().getYear(), "").size();
        DraftId draft = givenSignedPlan();
        office.seal(draft);

        transactions.setPropagationBehaviorName("PROPAGATION_NESTED");
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    documents.issue(draft);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        assertThat(register.entries(today().getYear(), "")).hasSize(before);
        assertThat(documents.issued(documents.issue(draft)).code()).endsWith("/KH-UBND");
    }

    @Test
    @DisplayName("R-28: an issued file is never overwritten")
    void anIssuedDocumentCannotBeChanged() {
        DocumentId id = office.issueSigned(givenSignedPlan()).id();

        assertThatThrownBy(() -> jdbc.sql("update issued_document set summary = 'khác' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName("R-14: a dead basis stops the signature")
    void aPlanThatCitesADeadDecreeCannotBeChecked() {
        jdbc.sql(
                        """
                        update legal_basis set valid_from = '2024-01-01', valid_to = '2025-01-01'
                         where code = 'nd-152-2025' and replaced_at is null
                        """)
                .update();
        DraftId draft = draft();

        assertThatThrownBy(() -> documents.checkContent(culture(), draft, Verdict.approved()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.problems())
                        .anyMatch(problem -> problem.code().startsWith("RULEBOOK_BASIS_")));
    }

    @Test
    void unitsReadWhatWasSentToThemAndNothingElse() {
        DocumentId plan = office.issueSigned(givenSignedPlan()).id();
        Actor unit = new Actor("nobody-in-particular", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

        assertThatThrownBy(() -> documents.read(unit, plan)).isInstanceOf(AccessDeniedException.class);
        documents.publish(plan);

        assertThat(documents.read(unit, plan)).isNotEmpty();
        assertThat(documents.ofCampaign(unit, campaign.toString())).hasSize(1);
        assertThatThrownBy(() -> documents.read(unit, draftOfGuidance())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDraftIsShownWithNumberAndDateBlank() {
        assertThat(documents.preview(draft())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private DraftId draftOfGuidance() {
        return documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign.toString());
    }

    private DraftId draft() {
        return documents.draft(OFFICER, DocumentKind.PLAN, campaign.toString());
    }

    private DraftId givenSignedPlan() {
        DraftId draft = draft();
        check(draft);
        office.sign(draft);
        return draft;
    }

    private void check(DraftId draft) {
        office.check(draft);
    }

    private Actor chairman() {
        return new Actor(signatory(SigningCapacity.CHAIRMAN), Set.of(Role.CHAIRMAN), Set.of());
    }

    private Actor culture() {
        return new Actor(signatory(SigningCapacity.CULTURE_OFFICE), Set.of(Role.CULTURE_HEAD), Set.of());
    }

    private String signatory(SigningCapacity capacity) {
        return organisation.signatoryFor(capacity, today()).userId();
    }

    private String chairmanName() {
        return organisation.signatoryFor(SigningCapacity.CHAIRMAN, today()).name();
    }

    private RegisterEntry entryOf(IssuedDocument document) {
        return register.entries(today().getYear(), "").stream()
                .filter(entry -> entry.documentId().equals(document.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
