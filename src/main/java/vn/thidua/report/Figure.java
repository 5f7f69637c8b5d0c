package vn.thidua.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A target's figure in a report, its result computed, and whether it meets the goal that applies to the unit. */
public record Figure(
        String target,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal lastYear,
        @Nullable Boolean reached,
        FigureState state,
        @Nullable String note,
        boolean met) {}
