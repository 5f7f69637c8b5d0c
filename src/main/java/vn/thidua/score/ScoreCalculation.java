package vn.thidua.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Adjustment;
import vn.thidua.campaign.plan.Band;
import vn.thidua.campaign.plan.Criterion;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Points;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.report.UnitStanding;
import vn.thidua.report.UnitStanding.Achieved;

/** The points of one unit, from what it achieved and what was given. */
class ScoreCalculation {

    private static final int DECIMALS = 2;

    private final Plan plan;
    private final Scoring scoring;
    private final List<ScoreEntry> entries;
    private final UnaryOperator<String> names;

    /** @param names of units, for the explanations */
    ScoreCalculation(Plan plan, Scoring scoring, List<ScoreEntry> entries, UnaryOperator<String> names) {
        this.plan = plan;
        this.scoring = scoring;
        this.entries = List.copyOf(entries);
        this.names = names;
    }

    UnitScore score(UnitRef unit, UnitStanding standing, boolean womenFavoured) {
        List<ScoreLine> criteria = scoring.criteriaFor(unit, plan.unitGroups()).stream()
                .map(criterion -> line(criterion, standing))
                .toList();
        List<ScoreLine> adjustments = scoring.adjustments().stream()
                .flatMap(adjustment -> line(adjustment, standing).stream())
                .toList();
        BigDecimal earned = sum(criteria, line -> true);
        BigDecimal reachable = criteria.stream().map(ScoreLine::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal base = base(earned, reachable);
        BigDecimal bonus = within(
                scoring.bonusMax(), sum(adjustments, line -> line.counted().signum() > 0));
        BigDecimal malus = within(
                scoring.malusMax(),
                sum(adjustments, line -> line.counted().signum() < 0).negate());
        BigDecimal total = base.add(bonus).subtract(malus);
        return new UnitScore(
                unit.code(),
                criteria,
                adjustments,
                rounded(earned),
                rounded(reachable),
                base,
                bonus,
                malus,
                total,
                measures(standing, total, bonus, malus, womenFavoured));
    }

    private static Map<Measure, BigDecimal> measures(
            UnitStanding standing, BigDecimal total, BigDecimal bonus, BigDecimal malus, boolean womenFavoured) {
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        measures.put(Measure.TOTAL, total);
        measures.put(Measure.WOMEN, womenFavoured ? BigDecimal.ONE : BigDecimal.ZERO);
        measures.put(Measure.TARGETS_MET, BigDecimal.valueOf(standing.met()));
        measures.put(Measure.MALUS, malus);
        measures.put(Measure.BONUS, bonus);
        measures.put(Measure.RETURNS, BigDecimal.valueOf(standing.returns()));
        int late = (standing.launchedLate() ? 1 : 0) + (standing.reportedLate() ? 1 : 0);
        measures.put(Measure.LATE, BigDecimal.valueOf(late));
        return measures;
    }

    /** Where fewer criteria are asked of a unit than of others, its points are converted to the plan's maximum. */
    private BigDecimal base(BigDecimal earned, BigDecimal reachable) {
        return reachable.signum() == 0 || reachable.compareTo(scoring.max()) == 0
                ? rounded(earned)
                : rounded(earned.multiply(scoring.max()).divide(reachable, MathContext.DECIMAL128));
    }

    private static BigDecimal sum(List<ScoreLine> lines, Predicate<ScoreLine> which) {
        return lines.stream().filter(which).map(ScoreLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal within(@Nullable BigDecimal limit, BigDecimal points) {
        return rounded(limit == null ? points : points.min(limit));
    }

    static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private ScoreLine line(Criterion criterion, UnitStanding standing) {
        String target = criterion.target();
        return target == null ? given(criterion, standing.unitCode()) : measured(criterion, target, standing);
    }

    private ScoreLine measured(Criterion criterion, String targetCode, UnitStanding standing) {
        Achieved achieved = standing.figures().get(targetCode);
        if (achieved == null) {
            return line(criterion, BigDecimal.ZERO, "Chưa có số liệu được chấp nhận");
        }
        String unit = plan.target(targetCode).map(Target::unit).orElse("");
        String figure =
                Points.figure(rounded(achieved.compared()), unit) + (achieved.met() ? " (đạt)" : " (không đạt)");
        Optional<Band> band = criterion.bands().stream()
                .filter(one -> one.holds(achieved.compared(), achieved.met()))
                .findFirst();
        return band.map(held -> line(
                        criterion,
                        held.points(),
                        "%s; mức “%s”: %s điểm".formatted(figure, held.wording(unit), Points.number(held.points()))))
                .orElseGet(() -> line(criterion, BigDecimal.ZERO, figure + "; không thuộc mức nào"));
    }

    private ScoreLine given(Criterion criterion, String unit) {
        List<ScoreEntry> given = entries.stream()
                .filter(entry -> entry.isFor(unit, criterion.code()))
                .toList();
        if (given.size() < evaluators(criterion, unit).size()) {
            return line(criterion, null, "Chưa chấm xong: " + said(given));
        }
        BigDecimal sum = given.stream().map(ScoreEntry::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(given.size()), MathContext.DECIMAL128);
        String how = given.size() > 1 ? said(given) + "; trung bình " + Points.number(rounded(mean)) : said(given);
        return line(criterion, rounded(mean), how);
    }

    /** Who gives a unit its points: nobody judges the own unit, the culture office does so instead. */
    static List<String> evaluators(Criterion criterion, String unit) {
        List<String> others = criterion.evaluators().stream()
                .filter(evaluator -> !evaluator.equals(unit))
                .toList();
        return others.isEmpty() ? List.of(ScoreEntry.OFFICE) : others;
    }

    private String said(List<ScoreEntry> given) {
        List<String> words = new ArrayList<>();
        for (ScoreEntry entry : given) {
            String who = entry.evaluator().isEmpty() ? "Phòng Văn hóa - Xã hội" : names.apply(entry.evaluator());
            words.add("%s chấm %s%s"
                    .formatted(who, Points.number(entry.points()), entry.note() == null ? "" : ": " + entry.note()));
        }
        return words.isEmpty() ? "chưa có điểm" : words.stream().collect(Collectors.joining("; "));
    }

    private static ScoreLine line(Criterion criterion, @Nullable BigDecimal points, String how) {
        BigDecimal counted = points == null ? BigDecimal.ZERO : points.multiply(criterion.weight());
        return new ScoreLine(
                criterion.code(), criterion.name(), points, criterion.weight(), counted, criterion.weightedMax(), how);
    }

    /** Nothing where there was no occasion. */
    private Optional<ScoreLine> line(Adjustment adjustment, UnitStanding standing) {
        Adjustment.Occasion occasion = adjustment.occasion();
        int times = occasion == null ? counted(adjustment, standing.unitCode()) : happened(occasion, standing);
        int counting = Math.min(times, adjustment.times());
        if (counting == 0) {
            return Optional.empty();
        }
        BigDecimal points = adjustment.points().multiply(BigDecimal.valueOf(counting));
        String why = occasion == null ? note(adjustment, standing.unitCode()) : occasion.label();
        String how = counting > 1 || times > counting ? "%s; %d lần, tính %d".formatted(why, times, counting) : why;
        return Optional.of(new ScoreLine(
                adjustment.code(), adjustment.name(), points, BigDecimal.ONE, points, BigDecimal.ZERO, how));
    }

    private int counted(Adjustment adjustment, String unit) {
        return entries.stream()
                .filter(entry -> entry.isFor(unit, adjustment.code()))
                .mapToInt(entry -> entry.points().intValue())
                .sum();
    }

    private String note(Adjustment adjustment, String unit) {
        return entries.stream()
                .filter(entry -> entry.isFor(unit, adjustment.code()))
                .flatMap(entry -> Optional.ofNullable(entry.note()).stream())
                .collect(Collectors.joining("; "));
    }

    private static int happened(Adjustment.Occasion occasion, UnitStanding standing) {
        return switch (occasion) {
            case LAUNCHED_LATE -> standing.launchedLate() ? 1 : 0;
            case NOT_LAUNCHED -> standing.launched() ? 0 : 1;
            case REPORTED_LATE -> standing.reportedLate() ? 1 : 0;
            case NOT_REPORTED -> standing.reported() ? 0 : 1;
            case REPORT_RETURNED -> standing.returns();
        };
    }
}
