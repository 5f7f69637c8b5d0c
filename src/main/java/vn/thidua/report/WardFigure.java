package vn.thidua.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ward's figure for one target and the units' figures it is made of.
 *
 * @param value null where no unit has reported or the ward has no figure of its own
 * @param met null where there is nothing to compare
 * @param estimate whether any part is an estimate
 * @param missing units that should have reported it and have not
 */
public record WardFigure(
        String target,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal lastYear,
        @Nullable Boolean met,
        boolean estimate,
        List<Source> sources,
        List<String> missing) {

    /** One unit's figure. */
    public record Source(String unitCode, Figure figure) {}

    public WardFigure {
        sources = List.copyOf(sources);
        missing = List.copyOf(missing);
    }
}
