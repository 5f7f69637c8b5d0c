package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardOccasion.AskedUnit;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** The terms of the yearly review of cultural families. */
class FamilyTermsTest {

    private final DatedValues values = mock();
    private final FamilyTerms terms = new FamilyTerms(values);

    @BeforeEach
    void theNationalTerms() {
        given(values.whole(eq(ValueKey.CULTURAL_FAMILY_POSTING), any())).willReturn(10);
        given(values.whole(eq(ValueKey.CULTURAL_FAMILY_DECISION), any())).willReturn(10);
        given(values.text(eq(ValueKey.CULTURAL_FAMILY_REVIEW), any())).willReturn("25/11");
    }

    @Test
    @DisplayName("R-50: the decision is due ten days after the last file was complete")
    void theDecisionIsDueTenDaysAfterTheLastFile() {
        AwardOccasion occasion = answered("2026-10-28T02:00:00Z", "2026-11-02T02:00:00Z", null);

        assertThat(terms.decisionDue(occasion, LocalDate.of(2026, 11, 6))).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    @DisplayName("R-50: the review ends before 25/11, whenever the files came")
    void theReviewEndsBeforeTheTwentyFifthOfNovember() {
        AwardOccasion occasion = answered("2026-11-20T02:00:00Z");

        assertThat(terms.decisionDue(occasion, LocalDate.of(2026, 11, 20))).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(terms.lastDayForFiles(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2026, 11, 14));
    }

    @Test
    void whereNobodyAnsweredTheTermRunsFromTheDayTheListWasClosed() {
        assertThat(terms.decisionDue(answered((String) null), LocalDate.of(2026, 11, 1)))
                .isEqualTo(LocalDate.of(2026, 11, 11));
    }

    private static AwardOccasion answered(@Nullable String... moments) {
        List<AskedUnit> units = new ArrayList<>();
        for (String moment : moments) {
            units.add(new AskedUnit("tdp-0" + units.size(), moment == null ? null : Instant.parse(moment)));
        }
        return new AwardOccasion(
                AwardOccasionId.fresh(),
                new Occasion(Occasion.Kind.CULTURAL_FAMILIES, "2026"),
                "phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” năm 2026",
                "Kế hoạch số 11/KH-UBND",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 11, 10),
                Set.of("CULTURAL_FAMILY"),
                units,
                AwardOccasion.Status.OPEN);
    }
}
