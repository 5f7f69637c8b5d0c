package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Problem;

/** What is wrong with a request for nominations outside any campaign, all of it at once. */
class OccasionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final OccasionRules rules = new OccasionRules(
            List.of(AwardTestData.shipped("ADVANCED_WORKER", TODAY).orElseThrow()), TODAY);

    @Test
    void aCompleteRequestIsFine() {
        assertThat(rules.problems(request("2026", Set.of("ADVANCED_WORKER"), List.of("tdp-01"), TODAY)))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        OpenOccasion empty =
                new OpenOccasion(Occasion.Kind.YEARLY_TITLES, " ", "", "", null, null, null, Set.of(), List.of());

        assertThat(rules.problems(empty))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("key", "title", "basis", "units", "awards", "from", "to");
    }

    @Test
    void anAwardThatDoesNotExistTodayCannotBeAskedFor() {
        assertThat(rules.problems(request("2026", Set.of("CITY_FLAG"), List.of("tdp-01"), TODAY)))
                .extracting(Problem::code)
                .containsExactly("AWARD_TYPE_UNKNOWN");
    }

    @Test
    void aDayThatIsOverIsNoDeadline() {
        assertThat(rules.problems(request("2026", Set.of("ADVANCED_WORKER"), List.of("tdp-01"), TODAY.minusDays(1))))
                .extracting(Problem::code)
                .containsExactly("AWARD_OCCASION_DUE_PAST");
    }

    @Test
    void aCampaignOpensItsOwnRound() {
        OpenOccasion campaign = new OpenOccasion(
                Occasion.Kind.CAMPAIGN,
                "2026",
                "phong trào",
                "Kế hoạch",
                TODAY,
                TODAY,
                TODAY,
                Set.of("ADVANCED_WORKER"),
                List.of("tdp-01"));

        assertThat(rules.problems(campaign)).extracting(Problem::code).containsExactly("AWARD_OCCASION_KIND");
    }

    private static OpenOccasion request(String key, Set<String> awards, List<String> units, LocalDate dueOn) {
        return new OpenOccasion(
                Occasion.Kind.YEARLY_TITLES,
                key,
                "phong trào thi đua thường xuyên năm 2026",
                "Kế hoạch số 10/KH-UBND",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                dueOn,
                awards,
                units);
    }
}
