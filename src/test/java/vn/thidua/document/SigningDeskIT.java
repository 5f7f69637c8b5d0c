package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.paper.VeraPdf;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterEntry;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.Certification;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SampleKeys;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;

/** The signer's desk and the clerk's, with the sample's keys, on the sample's plan. */
@WardTest
@Transactional
class SigningDeskIT {

    private static final Actor CLERK = IssuedTestData.CLERK;

    @Autowired
    Documents documents;

    @Autowired
    SigningDesk desk;

    @Autowired
    ClerkDesk clerkDesk;

    @Autowired
    PreparedRepository prepared;

    @Autowired
    Signatures signatures;

    @Autowired
    SampleKeys keys;

    @Autowired
    Register register;

    @Autowired
    DatedValues values;

    @Autowired
    Renditions renditions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final IssuedTestData office;
    private CampaignId campaign = CampaignId.random();

    SigningDeskIT(@Autowired ApplicationContext context) {
        office = new IssuedTestData(context);
    }

    @BeforeEach
    void givenACampaign() {
        campaign = office.givenCampaign();
    }

    @Test
    @DisplayName("R-18: the number is held with the signature and entered with the issue, by the system alone")
    void theNumberOfASignedPlanIsEnteredWhenItIsIssued() {
        int before = entries().size();
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());

        office.sign(draft);

        PreparedDocument signed = only(draft);
        assertThat(signed.code()).endsWith("/KH-UBND");
        assertThat(signed.datedOn()).isEqualTo(today());
        assertThat(entries()).hasSize(before);

        IssuedDocument issued = office.issueSigned(draft);

        assertThat(issued.code()).isEqualTo(signed.code());
        assertThat(issued.id().value()).isEqualTo(signed.id());
        assertThat(entries()).hasSize(before + 1);
    }

    @Test
    @DisplayName("R-21, R-27: person, then office; strictly valid, PDF/A-2a, every state of the file kept")
    void aSignedAndSealedPlanIsValidInEveryRespect() {
        IssuedDocument issued = office.plan(campaign);
        byte[] file = documents.content(issued.id());

        SignatureReport report = signatures.verify(file);

        assertThat(report.isValid()).isTrue();
        assertThat(report.isSignedAndSealed()).isTrue();
        assertThat(report.isSignedBy(Holder.person("chu-tich"))).isTrue();
        VeraPdf.assertPdfA2a(file);
        assertThat(prepared.revisions(issued.id().value()))
                .extracting(PreparedRevision::step)
                .containsExactly(
                        PreparedRevision.Step.RENDERED, PreparedRevision.Step.SIGNED, PreparedRevision.Step.SEALED);
    }

    @Test
    void signingTwiceGivesOneSignature() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);

        desk.sign(chairman, draft, office.pin(chairman));
        List<SigningItem> again = desk.sign(chairman, draft, office.pin(chairman));

        assertThat(again).singleElement().matches(SigningItem::done);
        assertThat(only(draft).revisions()).hasSize(2);
    }

    @Test
    void aWrongPinChangesNothing() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);

        assertThat(refusal(() -> desk.sign(chairman, draft, "00000000".toCharArray()))
                        .has("SIGNING_PIN_WRONG"))
                .isTrue();

        assertThat(prepared.live(draft)).isEmpty();
        assertThat(refusal(() -> desk.signOff(chairman, draft, Verdict.approved(), null))
                        .has("DOCUMENT_NOT_SIGNED"))
                .isTrue();
    }

    @Test
    @DisplayName("R-20: nobody signs, and no number is held, before both checks")
    void anUncheckedDraftIsNotSigned() {
        DraftId draft = documents.draft(Actor.system(), DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);

        assertThat(refusal(() -> desk.sign(chairman, draft, office.pin(chairman)))
                        .has("DOCUMENT_CHECK_MISSING"))
                .isTrue();

        assertThat(prepared.live(draft)).isEmpty();
    }

    @Test
    @DisplayName("R-19, R-16: an edit after the signature takes it away, and its number goes to the next of the day")
    void anEditAfterTheSignatureFreesTheNumber() {
        DraftId guidance = office.signedDraft(DocumentKind.GUIDANCE, campaign.toString());
        String code = String.valueOf(only(guidance).code());

        documents.write(
                CampaignTestData.OFFICER,
                DocumentKind.GUIDANCE,
                campaign.toString(),
                Map.of("launch", "Phát động sớm."));
        documents.draft(CampaignTestData.OFFICER, DocumentKind.GUIDANCE, campaign.toString());

        assertThat(prepared.live(guidance)).isEmpty();
        assertThat(documents.nextSigner(guidance)).isPresent();
        office.check(guidance);
        office.sign(guidance);
        assertThat(only(guidance).code()).isEqualTo(code);
    }

    @Test
    @DisplayName("R-21: the clerk seals nothing that the competent person has not signed, and only the clerk seals")
    void nothingIsSealedUnsigned() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);
        desk.toSign(chairman, draft);
        char[] seal = keys.pin(Holder.organisation("PEOPLES_COMMITTEE"));

        assertThat(clerkDesk.seal(CLERK, draft, seal)).singleElement().satisfies(item -> assertThat(item.problems())
                .extracting(problem -> problem.code())
                .containsExactly("DOCUMENT_NOT_SIGNED"));
        assertThat(refusal(() -> clerkDesk.seal(chairman, draft, seal)).has("DOCUMENT_CLERK_SEALS"))
                .isTrue();
        assertThat(refusal(() -> clerkDesk.pass(CLERK, draft)).has("DOCUMENT_NOT_SEALED"))
                .isTrue();
    }

    @Test
    @DisplayName("R-16, R-29: what the clerk gives back keeps its reason; its number is free for the day")
    void theClerkGivesBack() {
        DraftId draft = office.signedDraft(DocumentKind.PLAN, campaign.toString());
        String code = String.valueOf(only(draft).code());

        clerkDesk.giveBack(CLERK, draft, "Thiếu dấu của phụ lục");

        assertThat(documents.get(draft).status()).isEqualTo(DraftStatus.RETURNED);
        assertThat(documents.get(draft).steps().get(3).verdict().reason()).isEqualTo("Thiếu dấu của phụ lục");
        assertThat(prepared.live(draft)).isEmpty();
        assertThat(only(office.signedDraft(DocumentKind.PLAN, campaign.toString()))
                        .code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("R-16: signed on a later day than it was rendered, it gets that day's number and date")
    void aSignatureThatFailedYesterdayIsGivenToANewFile() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);
        desk.toSign(chairman, draft);
        PreparedDocument yesterday = only(draft);
        putBackADay(yesterday.id());

        office.sign(draft);

        PreparedDocument today = only(draft);
        assertThat(today.datedOn()).isEqualTo(today());
        assertThat(today.number()).isEqualTo(Objects.requireNonNull(yesterday.number()) + 1);
        assertThat(entries())
                .filteredOn(entry -> entry.code().equals(yesterday.code()))
                .allMatch(RegisterEntry::isVoid);
        assertThat(office.issueSigned(draft).code()).isEqualTo(today.code());
    }

    @Test
    void aFileSignedOnTheSignersOwnDeviceIsTakenAndAnyOtherRefused() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);
        UUID item = Objects.requireNonNull(desk.toSign(chairman, draft).get(0).id());
        byte[] sent = desk.file(draft, item);
        byte[] signed = signedElsewhere(chairman, only(draft), sent);

        assertThat(refusal(() -> desk.takeSigned(chairman, draft, item, sent))).isNotNull();
        desk.takeSigned(chairman, draft, item, signed);

        assertThat(desk.file(draft, item)).isEqualTo(signed);
        assertThat(desk.look(chairman, draft).isDone()).isTrue();
    }

    @Test
    @DisplayName("R-11: a deputy signs KT. with his own key, and his name is printed")
    void aDeputySignsInTheChairmansPlace() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        desk.toSign(office.nextSigner(draft), draft);
        Actor deputy = new Actor("pct-van-xa", Set.of(), Set.of());

        desk.sign(deputy, draft, office.pin(deputy));
        desk.signOff(deputy, draft, Verdict.approved(), null);

        IssuedDocument issued = office.issueSigned(draft);
        assertThat(signatures.verify(documents.content(issued.id())).isSignedBy(Holder.person("pct-van-xa")))
                .isTrue();
        assertThat(prepared.revisions(issued.id().value()))
                .extracting(PreparedRevision::step)
                .startsWith(PreparedRevision.Step.RENDERED, PreparedRevision.Step.RENDERED);
    }

    @Test
    @DisplayName("R-22: without office or mandate nobody signs")
    void whoHasNoMandateDoesNotSign() {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor head = new Actor("truong-vhxh", Set.of(), Set.of());

        assertThat(refusal(() -> desk.sign(head, draft, office.pin(head)))).isNotNull();

        assertThat(prepared.live(draft)).isEmpty();
    }

    @Test
    @DisplayName("R-18: where the office numbers after the signature, the clerk's step fills number and date in")
    void aSignatureBeforeTheNumber() {
        set(ValueKey.SIGNING_NUMBERING, "AFTER_SIGNATURE");
        DraftId draft = office.signedDraft(DocumentKind.PLAN, campaign.toString());
        assertThat(only(draft).number()).isNull();

        IssuedDocument issued = office.issueSigned(draft);

        byte[] file = documents.content(issued.id());
        assertThat(issued.code()).endsWith("/KH-UBND");
        assertThat(signatures.verify(file).isValid()).isTrue();
        assertThat(signatures.verify(file).isSignedAndSealed()).isTrue();
        VeraPdf.assertPdfA2b(file);
    }

    @Test
    @DisplayName("R-18: on paper the number comes after the approval; the scan is known by its QR code and kept")
    void aPlanSignedByHand() {
        DraftId draft = givenApprovedForPaper(campaign);
        assertThat(prepared.live(draft)).isEmpty();

        clerkDesk.receive(draft);
        clerkDesk.receive(draft);
        PreparedDocument print = only(draft);
        byte[] scan = desk.file(draft, print.id());
        assertThat(print.code()).endsWith("/KH-UBND");
        assertThat(refusal(() -> clerkDesk.pass(CLERK, draft)).has("DOCUMENT_NOT_SCANNED"))
                .isTrue();
        clerkDesk.scan(CLERK, draft, scan, "");
        clerkDesk.pass(CLERK, draft);

        DocumentId issued = documents.issue(draft);
        assertThat(documents.issued(issued).code()).isEqualTo(print.code());
        assertThat(renditions.of(issued)).singleElement().satisfies(kept -> assertThat(kept.kind())
                .isEqualTo(Rendition.Kind.SCAN));
    }

    @Test
    void aScanOfAnotherPaperIsRefusedAndOneWithoutACodeWantsAReason() {
        DraftId draft = givenApprovedForPaper(campaign);
        DraftId other = givenApprovedForPaper(office.givenCampaign());
        clerkDesk.receive(draft);
        clerkDesk.receive(other);
        byte[] foreign = desk.file(other, only(other).id());
        byte[] blank = documents.preview(draft);

        assertThat(refusal(() -> clerkDesk.scan(CLERK, draft, foreign, "Vội")).has("DOCUMENT_SCAN_OF_ANOTHER"))
                .isTrue();
        assertThat(refusal(() -> clerkDesk.scan(CLERK, draft, blank, " ")).has("DOCUMENT_SCAN_CODE_UNREADABLE"))
                .isTrue();
        clerkDesk.scan(CLERK, draft, blank, "Máy quét làm mờ góc trang");

        assertThat(only(draft).latest().note()).isEqualTo("Máy quét làm mờ góc trang");
        clerkDesk.pass(CLERK, draft);
    }

    @Test
    void aWardThatSignsOnPaperIsNotAskedForAKey() {
        set(ValueKey.SIGNING_METHOD, "PAPER");
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign.toString());
        Actor chairman = office.nextSigner(draft);

        assertThat(desk.look(chairman, draft).method()).isEqualTo(SigningMethod.PAPER);
        desk.signOff(chairman, draft, Verdict.approved(), null);

        assertThat(documents.nextSigner(draft)).isEmpty();
    }

    private DraftId givenApprovedForPaper(CampaignId of) {
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, of.toString());
        desk.signOff(office.nextSigner(draft), draft, Verdict.approved(), SigningMethod.PAPER);
        return draft;
    }

    private byte[] signedElsewhere(Actor signer, PreparedDocument file, byte[] sent) {
        try (var key = signatures.unlock(Holder.person(signer.userId()), office.pin(signer))) {
            return signatures.sign(key, sent, file.lastPlace(), Certification.NONE);
        }
    }

    private void set(ValueKey key, String value) {
        values.change(
                Actor.system(), new ChangeDatedValue(key.code(), value, today(), "Quyết định", true, "Thử cách khác"));
    }

    private void putBackADay(UUID id) {
        jdbc.sql("update prepared_document set dated_on = dated_on - 1 where id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update number_hold set held_on = held_on - 1 where document_id = :id")
                .param("id", id)
                .update();
    }

    private PreparedDocument only(DraftId draft) {
        List<PreparedDocument> live = prepared.live(draft);
        assertThat(live).hasSize(1);
        return live.get(0);
    }

    private List<RegisterEntry> entries() {
        return register.entries(today().getYear(), "");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static BusinessRuleViolation refusal(ThrowingCallable call) {
        return catchThrowableOfType(BusinessRuleViolation.class, call);
    }
}
