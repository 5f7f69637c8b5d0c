package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.file.FileTestData;
import vn.thidua.file.Files;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** A neighbourhood's way from its meeting to its file, on the real database. */
@WardTest
@Transactional
class FamilyReviewsIT {

    private static final String UNIT = "tdp-01";
    private static final Actor HEAD = new Actor("truong-tdp-01", Set.of(Role.UNIT_REPORTER), Set.of(UNIT));
    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final String NAME = "Hộ ông Đỗ Văn Hòa";

    @Autowired
    private AwardOccasions occasions;

    @Autowired
    private FamilyReviews reviews;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Files files;

    @Autowired
    private Clock clock;

    private AwardOccasion occasion;

    @BeforeEach
    void aMeetingHasProposedTwoFamilies() {
        AwardOccasionId id = occasions.open(
                OFFICER,
                new OpenOccasion(
                        Occasion.Kind.CULTURAL_FAMILIES,
                        UUID.randomUUID().toString(),
                        "phong trào xây dựng đời sống văn hóa",
                        "Kế hoạch số 11/KH-UBND",
                        today().minusYears(1),
                        today(),
                        today().plusDays(30),
                        Set.of("CULTURAL_FAMILY"),
                        List.of(UNIT)));
        occasion = occasions.get(id);
        reviews.met(HEAD, id, table(NAME, "Hộ bà Lê Thị Thu"), today().minusDays(15), 62);
    }

    @Test
    @DisplayName("R-50: after ten days of posting the families nobody objected to are proposed, with the whole file")
    void familiesNobodyObjectedToAreProposed() {
        reviews.posted(HEAD, occasion.id(), UNIT, today().minusDays(10), "Nhà văn hóa", List.of(file()));

        reviews.concluded(
                HEAD,
                occasion.id(),
                UNIT,
                List.of(new Objection("Hộ ông Đỗ Văn Hoà", "Gây mất trật tự", "Đúng, tổ dân phố loại", true)),
                List.of(
                        new DossierFile(DossierPart.SUBMISSION, file()),
                        new DossierFile(DossierPart.PUBLIC_CONSULTATION, file())));

        assertThat(nominations.of(occasion.occasion(), UNIT))
                .extracting(family -> family.recipient().name())
                .containsExactly("Hộ bà Lê Thị Thu");
        assertThat(nominations.dossier(occasion.occasion(), UNIT)).hasSize(3);
        FamilyReview review = reviews.get(occasion.id(), UNIT);
        assertThat(review.concludedOn()).isEqualTo(today());
        assertThat(review.objections()).extracting(Objection::removed).containsExactly(true);
    }

    @Test
    @DisplayName("R-50: on the ninth day the file is refused, and so is a file without its papers")
    void onTheNinthDayTheFileIsRefused() {
        reviews.posted(HEAD, occasion.id(), UNIT, today().minusDays(9), "Nhà văn hóa", List.of(file()));

        assertThatThrownBy(() -> reviews.concluded(HEAD, occasion.id(), UNIT, List.of(), List.of()))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.has("AWARD_FAMILY_POSTING_TOO_SHORT")).isTrue();
                    assertThat(refused.has("AWARD_FAMILY_PAPER_MISSING")).isTrue();
                });
    }

    private SubmitNominations table(String... names) {
        List<NominationEntry> rows = Stream.of(names)
                .map(name -> AwardTestData.entry(RecipientKind.HOUSEHOLD, name, "CULTURAL_FAMILY", List.of()))
                .toList();
        return new SubmitNominations(occasion.occasion(), UNIT, rows, List.of(), false, today());
    }

    private UUID file() {
        byte[] paper = FileTestData.aPdf(UUID.randomUUID().toString());
        return files.store(HEAD, new UploadFile("giay-to.pdf", paper, null))
                .id()
                .value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
