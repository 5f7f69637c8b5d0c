package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.PowerChanges;
import vn.thidua.organisation.StaffChanges;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The block below a document by the mandate in force that day (R-11, decree 30, article 13). */
@WardTest
@Transactional
class SignatureBlocksIT {

    private static final Actor HEAD = new Actor("quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String DEPUTY = "pct-van-xa";
    private static final String OFFICE_HEAD = "truong-vp";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    Documents documents;

    @Autowired
    SigningDesk desk;

    @Autowired
    PowerChanges powers;

    @Autowired
    StaffChanges staff;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    private IssuedTestData office;
    private String campaign = "";

    @BeforeEach
    void givenACampaign() {
        office = new IssuedTestData(context);
        campaign = office.givenCampaign().toString();
    }

    @Test
    @DisplayName("R-11: TM. for an act of the committee, the Chairman himself")
    void theChairmanSignsForTheCommittee() throws IOException {
        assertThat(plan()).contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH " + name("chu-tich"));
    }

    @Test
    @DisplayName("R-11: KT. of a deputy")
    void aDeputySignsForTheHead() throws IOException {
        give(DEPUTY, Mandate.Form.KT, null, null);

        assertThat(plan()).contains("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH " + name(DEPUTY));
    }

    @Test
    @DisplayName("R-11: TL. by order, with the signer's own office and without TM.")
    void anOfficeHeadSignsByOrder() throws IOException {
        give(OFFICE_HEAD, Mandate.Form.TL, null, null);

        assertThat(plan())
                .contains("TL. CHỦ TỊCH " + title(OFFICE_HEAD) + " " + name(OFFICE_HEAD))
                .doesNotContain("TM. ỦY BAN");
    }

    @Test
    @DisplayName("R-11, R-22: TUQ. by a written mandate, for a time and for named documents")
    void anOfficeHeadSignsByMandate() throws IOException {
        give(OFFICE_HEAD, Mandate.Form.TUQ, UUID.randomUUID(), today().plusDays(30));

        assertThat(plan()).contains("TUQ. CHỦ TỊCH " + title(OFFICE_HEAD) + " " + name(OFFICE_HEAD));
    }

    @Test
    @DisplayName("R-22: no TUQ. without its uploaded paper")
    void aMandateWithoutItsPaperIsRefused() {
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> give(OFFICE_HEAD, Mandate.Form.TUQ, null, today().plusDays(30)));

        assertThat(refusal.has("ORGANISATION_MANDATE_FILE_MISSING")).isTrue();
    }

    @Test
    @DisplayName("R-11: Q. of who acts as head while there is none")
    void theActingHeadSigns() throws IOException {
        organisation.positionsOf("chu-tich").stream()
                .filter(position -> position.holdsOn(today()))
                .forEach(position -> staff.endPosition(HEAD, position.id(), today().minusDays(1), "Nghỉ hưu"));
        give(DEPUTY, Mandate.Form.Q, null, null);

        assertThat(plan()).contains("TM. ỦY BAN NHÂN DÂN Q. CHỦ TỊCH " + name(DEPUTY));
    }

    @Test
    @DisplayName("R-11, R-22: a mandate that ends between draft and signing signs nothing; the head is asked again")
    void aMandateThatExpiresBeforeTheSignature() throws IOException {
        UUID mandate = give(OFFICE_HEAD, Mandate.Form.TUQ, UUID.randomUUID(), today().plusDays(30));
        DraftId draft = office.checkedDraft(DocumentKind.PLAN, campaign);
        powers.endMandate(HEAD, mandate, today().minusDays(1), "Thu hồi ủy quyền");

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> desk.signOff(
                        new Actor(OFFICE_HEAD, Set.of(), Set.of()), draft, Verdict.approved(), SigningMethod.PAPER));

        assertThat(refusal.has("ORGANISATION_MAY_NOT_SIGN")).isTrue();
        assertThat(words(documents.preview(draft))).contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH " + name("chu-tich"));
    }

    @Test
    @DisplayName("R-11: no academic title before the name")
    void anAcademicTitleIsRefused() {
        Person chairman = organisation.person("chu-tich");
        staff.change(
                HEAD,
                new Person(
                        chairman.userId(),
                        "TS. " + chairman.fullName(),
                        chairman.gender(),
                        chairman.birthYear(),
                        chairman.email(),
                        chairman.positionTitle(),
                        chairman.version()));

        BusinessRuleViolation refusal =
                catchThrowableOfType(BusinessRuleViolation.class, () -> documents.preview(draft()));

        assertThat(refusal.has("PAPER_ACADEMIC_TITLE")).isTrue();
    }

    private UUID give(String user, Mandate.Form form, @Nullable UUID paper, @Nullable LocalDate until) {
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                user,
                form,
                form == Mandate.Form.Q ? Set.of() : Set.of(DocumentKind.PLAN.name()),
                "Quyết định số 15/QĐ-UBND",
                paper,
                today().minusDays(10),
                until);
        powers.add(HEAD, mandate);
        return mandate.id();
    }

    private DraftId draft() {
        return documents.draft(Actor.system(), DocumentKind.PLAN, campaign);
    }

    private String plan() throws IOException {
        return words(documents.preview(draft()));
    }

    private String name(String user) {
        return organisation.person(user).fullName();
    }

    private String title(String user) {
        return organisation.person(user).positionTitle().toUpperCase(VIETNAMESE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    /** Sorted by place, so that the block on the right reads from top to bottom. */
    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
