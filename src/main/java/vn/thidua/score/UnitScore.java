package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A unit's points.
 *
 * @param earned the sum of the criteria
 * @param reachable what this unit could reach by the criteria asked of it
 * @param base the sum converted to the plan's maximum, two decimals
 * @param bonus what was added, within its limit
 * @param malus what was taken away, within its limit; not negative
 * @param measures what a tie is broken by
 */
public record UnitScore(
        String unitCode,
        List<ScoreLine> criteria,
        List<ScoreLine> adjustments,
        BigDecimal earned,
        BigDecimal reachable,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal malus,
        BigDecimal total,
        Map<Measure, BigDecimal> measures) {

    public UnitScore {
        criteria = List.copyOf(criteria);
        adjustments = List.copyOf(adjustments);
        measures = Map.copyOf(measures);
    }

    /** Whether points that a person gives are still missing. */
    public boolean isOpen() {
        return criteria.stream().anyMatch(ScoreLine::isOpen);
    }

    public boolean isConverted() {
        return earned.compareTo(base) != 0;
    }

    BigDecimal measure(Measure measure) {
        return measures.getOrDefault(measure, BigDecimal.ZERO);
    }
}
