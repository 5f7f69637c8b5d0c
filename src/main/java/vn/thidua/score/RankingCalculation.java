package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Points;
import vn.thidua.score.Ladder.Step;
import vn.thidua.score.Ranking.Place;

/** Puts the units of one block in order by the ladder, and says which step told apart whom the points did not. */
class RankingCalculation {

    private final List<Step> ladder;
    private final UnaryOperator<String> names;

    RankingCalculation(List<Step> ladder, UnaryOperator<String> names) {
        this.ladder = List.copyOf(ladder);
        this.names = names;
    }

    /** Units that no step tells apart share a place, and the next place is as far down as there are units above. */
    List<Place> places(List<UnitScore> scores) {
        List<UnitScore> ordered = scores.stream().sorted(order()).toList();
        List<Place> places = new ArrayList<>();
        for (UnitScore score : ordered) {
            int above = (int)
                    ordered.stream().filter(other -> compare(other, score) < 0).count();
            boolean tied = ordered.stream().anyMatch(other -> other != score && compare(other, score) == 0);
            places.add(new Place(above + 1, tied, reason(score, next(ordered, score)), score));
        }
        return places;
    }

    private Comparator<UnitScore> order() {
        return this::compare;
    }

    private int compare(UnitScore one, UnitScore other) {
        return deciding(one, other).map(step -> compare(step, one, other)).orElse(0);
    }

    private static int compare(Step step, UnitScore one, UnitScore other) {
        int difference = one.measure(step.measure()).compareTo(other.measure(step.measure()));
        return step.higherFirst() ? -difference : difference;
    }

    private Optional<Step> deciding(UnitScore one, UnitScore other) {
        return ladder.stream().filter(step -> compare(step, one, other) != 0).findFirst();
    }

    private static @Nullable UnitScore next(List<UnitScore> ordered, UnitScore score) {
        int index = ordered.indexOf(score) + 1;
        return index < ordered.size() ? ordered.get(index) : null;
    }

    private @Nullable String reason(UnitScore score, @Nullable UnitScore below) {
        if (below == null || score.total().compareTo(below.total()) != 0) {
            return null;
        }
        return deciding(score, below)
                .map(step -> "Bằng điểm %s, xếp trên theo bậc “%s” (%s so với %s)"
                        .formatted(
                                names.apply(below.unitCode()),
                                step.text(),
                                shown(score.measure(step.measure())),
                                shown(below.measure(step.measure()))))
                .orElseGet(() ->
                        "Bằng điểm %s, không bậc nào phân định; đồng hạng".formatted(names.apply(below.unitCode())));
    }

    private static String shown(BigDecimal value) {
        return Points.number(value);
    }
}
