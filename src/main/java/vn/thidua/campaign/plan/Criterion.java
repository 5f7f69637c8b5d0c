package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a plan's scoring.
 *
 * @param max the most points before they are multiplied by the weight
 * @param units whom it is asked of
 * @param target the target whose figure gives the points, by the bands; null where people give them
 * @param evaluators units that give points, their mean counts; empty where the culture office gives them
 * @param bands in their order, the first that holds counts
 */
public record Criterion(
        String code,
        String name,
        BigDecimal max,
        BigDecimal weight,
        UnitSelection units,
        @Nullable String target,
        List<String> evaluators,
        List<Band> bands) {

    public Criterion {
        evaluators = List.copyOf(evaluators);
        bands = List.copyOf(bands);
    }

    public BigDecimal weightedMax() {
        return max.multiply(weight);
    }

    public boolean isMeasured() {
        return target != null;
    }
}
