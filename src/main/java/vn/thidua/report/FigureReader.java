package vn.thidua.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.FigureShape;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.Target;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Reads one typed figure, notes what is wrong with it at its fields, and evaluates it. */
class FigureReader {

    private final String field;
    private final FigureEntry entry;
    private final Target target;
    private final List<Problem> problems;

    FigureReader(String field, FigureEntry entry, Target target, List<Problem> problems) {
        this.field = field;
        this.entry = entry;
        this.target = target;
        this.problems = problems;
    }

    Figure figure(Goal goal) {
        boolean ratio = target.figure() == FigureShape.RATIO;
        BigDecimal value = target.figure() == FigureShape.VALUE ? number("value", entry.value()) : null;
        BigDecimal numerator = ratio ? number("numerator", entry.numerator()) : null;
        BigDecimal denominator = ratio ? number("denominator", entry.denominator()) : null;
        BigDecimal lastYear = goal.basis().needsLastYear() ? number("lastYear", entry.lastYear()) : null;
        Boolean reached = target.figure() == FigureShape.YES_NO ? answer() : null;
        checkShare(numerator, denominator);
        checkLastYear(goal, lastYear);
        BigDecimal result = Evaluation.result(target, value, numerator, denominator, reached)
                .orElse(null);
        return new Figure(
                target.code(),
                result,
                numerator,
                denominator,
                lastYear,
                reached,
                Objects.requireNonNullElse(entry.state(), FigureState.ACTUAL),
                note(),
                Evaluation.isMet(goal, result, lastYear));
    }

    private @Nullable BigDecimal number(String name, @Nullable String entered) {
        if (entered == null || entered.isBlank()) {
            problem(name, "REPORT_FIGURE_MISSING", target.name());
            return null;
        }
        Optional<BigDecimal> number = Numbers.read(entered);
        if (number.isEmpty()) {
            boolean ambiguous = Numbers.isAmbiguous(entered);
            problem(name, ambiguous ? "REPORT_NUMBER_AMBIGUOUS" : "REPORT_NUMBER_UNREADABLE", entered, target.name());
        }
        return number.orElse(null);
    }

    private @Nullable Boolean answer() {
        if (entry.reached() == null) {
            problem("reached", "REPORT_ANSWER_MISSING", target.name());
        }
        return entry.reached();
    }

    private void checkShare(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (denominator != null && denominator.signum() <= 0) {
            problem("denominator", "REPORT_DENOMINATOR_NOT_POSITIVE", target.name());
        }
        if (numerator != null && numerator.signum() < 0) {
            problem("numerator", "REPORT_NUMERATOR_NEGATIVE", target.name());
        }
        boolean mayExceed = target.goal().operator() == Operator.FULFIL_PLAN
                || !target.unit().contains("%");
        if (!mayExceed && numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            problem("numerator", "REPORT_NUMERATOR_TOO_LARGE", target.name());
        }
    }

    private void checkLastYear(Goal goal, @Nullable BigDecimal lastYear) {
        if (goal.basis().needsLastYear() && lastYear != null && lastYear.signum() <= 0) {
            problem("lastYear", "REPORT_LAST_YEAR_NOT_POSITIVE", target.name());
        }
    }

    private @Nullable String note() {
        String note = entry.note();
        return note == null || note.isBlank() ? null : Vietnamese.text(note);
    }

    private void problem(String name, String code, Object... arguments) {
        problems.add(Problem.at(field + "." + name, code, arguments));
    }

    /** The typed figure of a read one. */
    static FigureEntry entry(Figure figure, Target target, FigureState state) {
        boolean value = target.figure() == FigureShape.VALUE;
        return new FigureEntry(
                figure.target(),
                value ? typed(figure.value()) : null,
                typed(figure.numerator()),
                typed(figure.denominator()),
                typed(figure.lastYear()),
                figure.reached(),
                state,
                figure.note());
    }

    static FigureEntry blank(Target target, FigureState state) {
        return new FigureEntry(target.code(), null, null, null, null, null, state, null);
    }

    private static @Nullable String typed(@Nullable BigDecimal number) {
        return number == null ? null : Numbers.typed(number);
    }

    /** Targets by code. */
    static Map<String, Target> byCode(List<Target> targets) {
        return targets.stream().collect(java.util.stream.Collectors.toMap(Target::code, target -> target));
    }
}
