package vn.thidua.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<Check> checks,
        List<Vote> votes,
        List<Decision> decisions,
        List<GivenPoints> points) {

    public static final Rehearsal SILENT =
            new Rehearsal(null, null, Map.of(), List.of(), List.of(), List.of(), List.of());

    private static final UnitLaunchBehaviour LAUNCHES_ON_TIME =
            new UnitLaunchBehaviour(Timing.ON_TIME, null, null, List.of(), false);

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

    /**
     * @param gender MALE or FEMALE
     * @param targets codes of the targets the achievement rests on
     */
    public record NominationBehaviour(
            String subject,
            String name,
            @Nullable String gender,
            @Nullable Integer born,
            @Nullable String position,
            @Nullable String address,
            String award,
            String achievement,
            List<String> targets) {

        public NominationBehaviour {
            targets = List.copyOf(targets);
        }
    }

    /** What the culture office says of a nominee: KEEP, HOLD, RETURN, NOT_ELIGIBLE. */
    public record Check(String nominee, String verdict, @Nullable String reason) {}

    /** Council votes for a nominee: how many for, against, without opinion. */
    public record Vote(String nominee, int inFavour, int against, int abstained) {}

    /** What the Chairman decides of a nominee: GRANT, REFUSE, RETURN. */
    public record Decision(String nominee, String decision, @Nullable String reason) {}

    /** Points that evaluators or the culture office give a unit; for an adjustment how often it counts. */
    public record GivenPoints(String unit, String code, BigDecimal points, @Nullable String note) {}

    public Rehearsal {
        units = Map.copyOf(units);
        checks = List.copyOf(checks);
        votes = List.copyOf(votes);
        decisions = List.copyOf(decisions);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** How a unit launches; on time where the file is silent. */
    public UnitLaunchBehaviour launchOf(String unitCode) {
        UnitBehaviour unit = units.get(unitCode);
        return unit != null && unit.launch() != null ? unit.launch() : LAUNCHES_ON_TIME;
    }

    /** How a unit reports in a phase; on time, accepted at once, where the file is silent. */
    public ReportBehaviour reportOf(String unitCode, int phase) {
        return Optional.ofNullable(units.get(unitCode)).stream()
                .flatMap(unit -> unit.reports().stream())
                .filter(report -> report.phase() == phase)
                .findFirst()
                .orElse(new ReportBehaviour(phase, Timing.ON_TIME, null, List.of(), null, null, false));
    }

    public List<NominationBehaviour> nominationsOf(String unitCode) {
        UnitBehaviour unit = units.get(unitCode);
        return unit == null ? List.of() : unit.nominations();
    }

    /** What the Chairman decides of a nominee; empty where he grants. */
    public Optional<Decision> decisionOn(String nominee) {
        return decisions.stream()
                .filter(decision -> decision.nominee().equals(nominee))
                .findFirst();
    }
}
