package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.shared.Problem;

/** A neighbourhood's meeting, public posting and objections. */
class FamilyReviewRulesTest {

    private static final LocalDate MET = LocalDate.of(2026, 10, 20);
    private static final LocalDate POSTED = LocalDate.of(2026, 10, 22);
    private static final Set<String> HOUSEHOLDS = Set.of(Names.key("Hộ ông Đỗ Văn Hòa"));

    @Test
    @DisplayName("R-50: a list posted on 22/10 goes to the ward from 01/11 on, not on 31/10")
    void theListHangsTenDays() {
        assertThat(codes(conclusion(LocalDate.of(2026, 10, 31), List.of())))
                .containsExactly("AWARD_FAMILY_POSTING_TOO_SHORT");
        assertThat(conclusion(LocalDate.of(2026, 11, 1), List.of())).isEmpty();
    }

    @Test
    @DisplayName("R-50: a posting needs its day, its place and evidence")
    void aPostingNeedsItsDayItsPlaceAndEvidence() {
        assertThat(posting(null, "", List.of()))
                .extracting(Problem::field)
                .containsExactly("postedOn", "postedAt", "evidence");
        assertThat(posting(POSTED, "Nhà văn hóa", List.of(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void nothingIsPostedBeforeTheMeetingOrInTheFuture() {
        assertThat(codes(posting(MET.minusDays(1), "Nhà văn hóa", List.of(UUID.randomUUID()))))
                .containsExactly("AWARD_FAMILY_POSTED_BEFORE_MEETING");
        assertThat(codes(posting(LocalDate.of(2027, 1, 1), "Nhà văn hóa", List.of(UUID.randomUUID()))))
                .containsExactly("AWARD_FAMILY_DAY_AHEAD");
    }

    @Test
    void everyObjectionIsHandledAndAboutAPostedFamily() {
        List<Problem> problems = conclusion(
                LocalDate.of(2026, 11, 5),
                List.of(
                        new Objection("Hộ ông Đỗ Văn Hoà", "Để rác ra đường", "Đã nhắc nhở, hộ đã khắc phục", false),
                        new Objection("Hộ bà Lê Thị Lạ", "Gây mất trật tự", "", true)));

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("objections[1].handling", "objections[1].household");
    }

    @Test
    void aMeetingSaysWhenItWasAndHowManyCame() {
        assertThat(new FamilyReviewRules(POSTED).meeting(null, 0))
                .extracting(Problem::field)
                .containsExactly("metOn", "present");
        assertThat(new FamilyReviewRules(POSTED).meeting(MET, 62)).isEmpty();
    }

    private static List<Problem> posting(@Nullable LocalDate on, String at, List<UUID> evidence) {
        return new FamilyReviewRules(LocalDate.of(2026, 11, 5)).posting(review(null), on, at, evidence);
    }

    private static List<Problem> conclusion(LocalDate today, List<Objection> objections) {
        return new FamilyReviewRules(today).conclusion(review(POSTED), 10, objections, HOUSEHOLDS);
    }

    private static FamilyReview review(@Nullable LocalDate postedOn) {
        return new FamilyReview(MET, 62, postedOn, "Nhà văn hóa", List.of(), null, List.of());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
