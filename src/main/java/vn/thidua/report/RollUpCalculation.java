package vn.thidua.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.RollUp;
import vn.thidua.campaign.plan.Target;
import vn.thidua.report.WardFigure.Source;

/** The ward's figure for a target out of the units' figures; nothing is averaged. */
class RollUpCalculation {

    private final Target target;
    private final List<Source> sources;
    private final List<String> missing;

    RollUpCalculation(Target target, List<Source> sources, List<String> missing) {
        this.target = target;
        this.sources = sources;
        this.missing = missing;
    }

    WardFigure figure() {
        return switch (target.rollUp()) {
            case OWNER -> sources.isEmpty() ? nothing() : owner(sources.get(0).figure());
            case RATIO_OF_SUMS -> sources.isEmpty() ? nothing() : ratioOfSums();
            case SUM -> sources.isEmpty() ? nothing() : sum();
            case COUNT -> sources.isEmpty() ? nothing() : count();
            case NONE -> each();
        };
    }

    private WardFigure owner(Figure figure) {
        return ward(figure.value(), figure.numerator(), figure.denominator(), figure.lastYear());
    }

    private WardFigure ratioOfSums() {
        BigDecimal numerator = sum(Figure::numerator);
        BigDecimal denominator = sum(Figure::denominator);
        BigDecimal value =
                Evaluation.result(target, null, numerator, denominator, null).orElse(null);
        return ward(value, numerator, denominator, null);
    }

    private WardFigure sum() {
        BigDecimal lastYear = target.goal().basis().needsLastYear() ? sum(Figure::lastYear) : null;
        return ward(sum(Figure::value), null, null, lastYear);
    }

    /** A unit that has not reported has not shown that it kept or reached anything. */
    private WardFigure count() {
        long yes = sources.stream()
                .filter(source -> Boolean.TRUE.equals(source.figure().reached()))
                .count();
        BigDecimal numerator = BigDecimal.valueOf(yes);
        BigDecimal denominator = BigDecimal.valueOf((long) sources.size() + missing.size());
        BigDecimal share =
                numerator.multiply(new BigDecimal(100)).divide(denominator, java.math.MathContext.DECIMAL128);
        return ward(share, numerator, denominator, null);
    }

    private WardFigure each() {
        Boolean met = sources.isEmpty()
                ? null
                : (Boolean) sources.stream().allMatch(source -> source.figure().met());
        return new WardFigure(target.code(), null, null, null, null, met, anyEstimate(), sources, missing);
    }

    private WardFigure nothing() {
        return new WardFigure(target.code(), null, null, null, null, null, false, sources, missing);
    }

    private WardFigure ward(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal lastYear) {
        boolean met = target.rollUp() == RollUp.OWNER
                ? sources.get(0).figure().met()
                : Evaluation.isMet(target.goal(), value, lastYear);
        return new WardFigure(
                target.code(), value, numerator, denominator, lastYear, met, anyEstimate(), sources, missing);
    }

    private boolean anyEstimate() {
        return sources.stream().anyMatch(source -> source.figure().state() == FigureState.ESTIMATE);
    }

    private BigDecimal sum(Function<Figure, @Nullable BigDecimal> part) {
        return sources.stream()
                .map(source -> part.apply(source.figure()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
