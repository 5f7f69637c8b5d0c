package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static vn.thidua.score.ScoreTestData.LADDER;
import static vn.thidua.score.ScoreTestData.score;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.score.Ranking.Place;

@DisplayName("The ranking of units")
class RankingCalculationTest {

    private final RankingCalculation ranking = new RankingCalculation(LADDER, code -> "Thôn " + code);

    @Test
    void morePointsRankFirst() {
        List<Place> places = ranking.places(List.of(score("a", "80", Map.of()), score("b", "91.5", Map.of())));

        assertThat(places).extracting(place -> place.score().unitCode()).containsExactly("b", "a");
        assertThat(places).extracting(Place::number).containsExactly(1, 2);
        assertThat(places).extracting(Place::reason).containsOnlyNulls();
    }

    @Test
    @DisplayName("R-44: of units with equal points the one with enough women ranks first, and the page says so")
    void womenFirst() {
        List<Place> places = ranking.places(List.of(
                score("a", "80", Map.of(Measure.TARGETS_MET, 5)),
                score("b", "80", Map.of(Measure.WOMEN, 1, Measure.TARGETS_MET, 3))));

        assertThat(places).extracting(place -> place.score().unitCode()).containsExactly("b", "a");
        assertThat(places.get(0).reason())
                .isEqualTo("Bằng điểm Thôn a, xếp trên theo bậc “Tập thể có tỷ lệ nữ theo quy định” (1 so với 0)");
        assertThat(places).noneMatch(Place::tied);
    }

    @ParameterizedTest(name = "{0} women of {1}: {2}")
    @CsvSource({"70, 100, true", "7, 10, true", "699, 1000, false", "6, 10, false", "0, 0, false"})
    @DisplayName("R-44: 70,0 % women is enough, 69,9 % is not")
    void seventyPercentIsEnough(int women, int members, boolean favoured) {
        DatedValues values = mock();
        given(values.number(eq(ValueKey.WOMEN_FIRST), any())).willReturn(new BigDecimal("70"));

        boolean favours = new WomenShare(values, Clock.systemUTC())
                .favours("thon-1", List.of(new Composition("thon-1", members, women)));

        assertThat(favours).isEqualTo(favoured);
    }

    @Test
    void theNextStepDecidesWhereTheOneBeforeDoesNot() {
        List<Place> places = ranking.places(List.of(
                score("a", "80", Map.of(Measure.TARGETS_MET, 5, Measure.LATE, 1)),
                score("b", "80", Map.of(Measure.TARGETS_MET, 5))));

        assertThat(places).extracting(place -> place.score().unitCode()).containsExactly("b", "a");
        assertThat(places.get(0).reason()).contains("“Ít lần chậm hạn hơn” (0 so với 1)");
    }

    @Test
    void whomNoStepTellsApartSharesThePlaceAndTheNextOneIsSkipped() {
        List<Place> places = ranking.places(
                List.of(score("a", "80", Map.of()), score("b", "80", Map.of()), score("c", "70", Map.of())));

        assertThat(places).extracting(Place::number).containsExactly(1, 1, 3);
        assertThat(places).extracting(Place::tied).containsExactly(true, true, false);
        assertThat(places.get(0).reason()).contains("đồng hạng");
    }
}
