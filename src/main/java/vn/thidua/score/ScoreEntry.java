package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody gave a unit.
 *
 * @param code of a criterion; of an adjustment, whose points say how often it counts
 * @param evaluator the unit that gave them; empty for the culture office
 */
public record ScoreEntry(String unitCode, String code, String evaluator, BigDecimal points, @Nullable String note) {

    public static final String OFFICE = "";

    boolean isFor(String unit, String what) {
        return unitCode.equals(unit) && code.equals(what);
    }
}
