package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.item;
import static vn.thidua.award.AwardTestData.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.CheckVerdict.Choice;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.shared.Problem;

class CheckRulesTest {

    private final RoundItem clear = item(nomination("Mạc Thị Huyền Chi", "tdp-05"), Outcome.ELIGIBLE);
    private final RoundItem twice = item(nomination("Đoàn Khắc Tuệ", "tdp-01"), Outcome.NOT_ELIGIBLE);

    @Test
    void everyItemNeedsAWord() {
        assertThat(problems(false, verdict(clear, Choice.KEEP, null)))
                .extracting(Problem::code)
                .containsExactly("AWARD_VERDICT_MISSING_FOR");
    }

    @Test
    @DisplayName("R-41: keeping against the table needs a reason")
    void keepingAgainstTheTableNeedsAReason() {
        assertThat(problems(false, verdict(clear, Choice.KEEP, null), verdict(twice, Choice.KEEP, " ")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("AWARD_OVERRIDE_REASON_MISSING");
                    assertThat(problem.field()).isEqualTo("verdicts[1].reason");
                });
        assertThat(problems(
                        false, verdict(clear, Choice.KEEP, null), verdict(twice, Choice.KEEP, "Hai việc khác nhau")))
                .isEmpty();
    }

    @Test
    void holdingReturningAndRefusingNeedAReason() {
        for (Choice choice : List.of(Choice.HOLD, Choice.RETURN, Choice.NOT_ELIGIBLE)) {
            assertThat(problems(false, verdict(clear, choice, null), verdict(twice, choice, "Trùng thành tích")))
                    .extracting(Problem::code)
                    .containsExactly("AWARD_REASON_MISSING_FOR");
        }
    }

    @Test
    @DisplayName("R-43: while a proceeding is open nothing but holding is possible")
    void nothingIsKeptWhileAProceedingIsOpen() {
        assertThat(problems(
                        true, verdict(clear, Choice.KEEP, "Vẫn đề nghị"), verdict(twice, Choice.HOLD, "Chờ kết luận")))
                .extracting(Problem::code)
                .containsExactly("AWARD_UNDER_PROCEEDING");
    }

    @Test
    void whatWasNotHeldAgainstTheTableCannotBeKept() {
        RoundItem unseen = item(nomination("Lê Thị Hà", "tdp-02"), null);

        assertThat(new CheckRules(List.of(unseen), nomination -> false)
                        .problems(List.of(verdict(unseen, Choice.KEEP, null))))
                .extracting(Problem::code)
                .containsExactly("AWARD_NOT_EXAMINED");
    }

    @Test
    void aStrangerAndASecondWordAreRefused() {
        CheckVerdict stranger = new CheckVerdict(NominationId.fresh(), Choice.KEEP, null);

        assertThat(problems(
                        false,
                        verdict(clear, Choice.KEEP, null),
                        verdict(clear, Choice.KEEP, null),
                        stranger,
                        verdict(twice, Choice.NOT_ELIGIBLE, "Trùng")))
                .extracting(Problem::code)
                .containsExactly("AWARD_NOT_IN_ROUND", "AWARD_NOT_IN_ROUND");
    }

    private List<Problem> problems(boolean underProceeding, CheckVerdict... verdicts) {
        return new CheckRules(List.of(clear, twice), nomination -> underProceeding).problems(List.of(verdicts));
    }

    private static CheckVerdict verdict(RoundItem item, Choice choice, @Nullable String reason) {
        return new CheckVerdict(item.nomination().id(), choice, reason);
    }
}
