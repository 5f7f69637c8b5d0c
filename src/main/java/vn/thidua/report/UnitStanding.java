package vn.thidua.report;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a unit has achieved in a campaign, for its points.
 *
 * @param returns how many versions of its last report came back
 * @param figures by target, only those of accepted reports
 */
public record UnitStanding(
        String unitCode,
        boolean launched,
        boolean launchedLate,
        boolean reported,
        boolean reportedLate,
        int returns,
        Map<String, Achieved> figures) {

    /**
     * @param compared what is compared with the goal, exact: the figure, or its change against last year
     * @param met whether the goal that applies to the unit is met
     */
    public record Achieved(BigDecimal compared, boolean met) {}

    public UnitStanding {
        figures = Map.copyOf(figures);
    }

    public long met() {
        return figures.values().stream().filter(Achieved::met).count();
    }
}
