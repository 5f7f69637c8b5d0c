package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign file says for the rehearsal; silent parts are null or empty and mean "as one would expect".
 *
 * @param planIssuedOn the day on which the Chairman signs the plan
 * @param units by code
 */
public record Rehearsal(
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate planIssuedOn,
        Map<String, UnitBehaviour> units,
        List<Vote> votes,
        List<Decision> decisions) {

    public static final Rehearsal SILENT = new Rehearsal(null, null, Map.of(), List.of(), List.of());

    /** When a unit does something. */
    public enum Timing {
        ON_TIME,
        LATE,
        NEVER
    }

    /** What one unit does. */
    public record UnitBehaviour(
            @Nullable UnitLaunchBehaviour launch,
            List<ReportBehaviour> reports,
            List<NominationBehaviour> nominations) {

        public UnitBehaviour {
            reports = List.copyOf(reports);
            nominations = List.copyOf(nominations);
        }
    }

    public record UnitLaunchBehaviour(
            Timing timing, @Nullable LocalDate on, @Nullable String theme, List<String> movements, boolean onBehalf) {

        public UnitLaunchBehaviour {
            movements = List.copyOf(movements);
        }
    }

    /**
     * One report.
     *
     * @param returned why the culture office returns the first version; null when it accepts at once
     */
    public record ReportBehaviour(
            int phase,
            Timing timing,
            @Nullable LocalDate on,
            List<PlayedFigure> figures,
            @Nullable String story,
            @Nullable String returned,
            boolean onBehalf) {

        public ReportBehaviour {
            figures = List.copyOf(figures);
        }
    }

    /** A figure; what the final one is, if it differs from the estimate. */
    public record PlayedFigure(
            String target,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal lastYear,
            @Nullable Boolean reached,
            boolean estimate,
            @Nullable PlayedFigure finalFigure) {}

    /** @param targets codes of the targets the achievement rests on */
    public record NominationBehaviour(
            String subject,
            String name,
            @Nullable String position,
            String award,
            String achievement,
            List<String> targets) {

        public NominationBehaviour {
            targets = List.copyOf(targets);
        }
    }

    /** Council votes for a nominee: how many for, against, without opinion. */
    public record Vote(String nominee, int inFavour, int against, int abstained) {}

    /** What the Chairman decides of a nominee: GRANT, REFUSE, RETURN. */
    public record Decision(String nominee, String decision, @Nullable String reason) {}

    public Rehearsal {
        units = Map.copyOf(units);
        votes = List.copyOf(votes);
        decisions = List.copyOf(decisions);
    }
}
