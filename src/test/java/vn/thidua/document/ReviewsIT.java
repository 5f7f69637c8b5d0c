package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.rulebook.LegalBasis;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;

/** What checkers and signers are shown, and what keeps a signature back. */
@WardTest
@Transactional
class ReviewsIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());

    @Autowired
    Documents documents;

    @Autowired
    Reviews reviews;

    @Autowired
    SigningDesk desk;

    @Autowired
    LegalBases bases;

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
    void aDraftOfOneSnapshotHasNothingAgainstIt() {
        DraftId draft = documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign);

        assertThat(reviews.of(draft)).filteredOn(ReviewNote::blocking).isEmpty();
    }

    @Test
    @DisplayName(
            "R-14: a citation in an officer's own words is checked at the draft, at the checks and at the signature")
    void aDeadDecreeInTheTextIsShownAndStopsTheChecks() {
        DraftId draft = guidance("Mức tiền thưởng theo Nghị định số 98/2023/NĐ-CP.");

        assertThat(reviews.of(draft)).anySatisfy(note -> {
            assertThat(note.blocking()).isTrue();
            assertThat(note.sentence())
                    .contains(
                            "Nghị định số 98/2023/NĐ-CP",
                            "Nghị định số 152/2025/NĐ-CP",
                            "có hiệu lực từ ngày 01/07/2025");
        });
        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class, () -> documents.checkContent(HEAD, draft, Verdict.approved()));
        assertThat(refusal.has("RULEBOOK_BASIS_REPLACED")).isTrue();
    }

    @Test
    @DisplayName("R-14: what dies between the checks and the signature stops the signature")
    void aBasisThatEndsAfterTheChecksStopsTheSignature() {
        guidance("Mức tiền thưởng theo Nghị định số 152/2025/NĐ-CP.");
        DraftId draft = office.checkedDraft(DocumentKind.GUIDANCE, campaign);
        LegalBasis decree = bases.find("nd-152-2025").orElseThrow();
        bases.change(
                HEAD,
                new LegalBasis(
                        decree.code(),
                        decree.kind(),
                        decree.number(),
                        decree.issuer(),
                        decree.issuedOn(),
                        decree.subject(),
                        decree.validFrom(),
                        LocalDate.of(2025, 7, 2),
                        null),
                "Công báo");

        BusinessRuleViolation refusal = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> desk.signOff(office.nextSigner(draft), draft, Verdict.approved(), SigningMethod.PAPER));

        assertThat(refusal.has("RULEBOOK_BASIS_EXPIRED")).isTrue();
    }

    @Test
    void anImpossibleDayKeepsTheSignatureBackAndBothPlacesAreNamed() {
        DraftId draft = guidance("Nộp bảng kê chậm nhất ngày 31/11/2025.");

        assertThat(reviews.of(draft))
                .filteredOn(ReviewNote::blocking)
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.here()).contains("31/11/2025");
                    assertThat(note.there()).isEqualTo("“Lịch: không có ngày này”");
                });
        assertThat(catchThrowableOfType(
                                BusinessRuleViolation.class,
                                () -> documents.checkContent(HEAD, draft, Verdict.approved()))
                        .has("CONSISTENCY"))
                .isTrue();
    }

    @Test
    void aDeadlineThatIsNotTheCampaignsIsShownButDoesNotStop() {
        DraftId draft = guidance("Hoàn thành việc phát động trước ngày 01/02/2027.");

        assertThat(reviews.of(draft)).singleElement().satisfies(note -> assertThat(note.blocking())
                .isFalse());
        documents.checkContent(HEAD, draft, Verdict.approved());
    }

    private DraftId guidance(String launch) {
        documents.write(OFFICER, DocumentKind.GUIDANCE, campaign, Map.of("launch", launch));
        return documents.draft(OFFICER, DocumentKind.GUIDANCE, campaign);
    }
}
