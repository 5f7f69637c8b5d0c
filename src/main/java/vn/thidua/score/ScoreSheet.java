package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Adjustment;
import vn.thidua.campaign.plan.Criterion;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Scoring;
import vn.thidua.campaign.plan.UnitRef;

/** What one evaluator gives points for. */
public record ScoreSheet(List<Cell> cells) {

    /**
     * One unit and criterion, or adjustment.
     *
     * @param max the most points; of an adjustment the most times
     * @param adjustment whether it counts how often, and needs a reason
     * @param given what was given before; null while nothing was
     */
    public record Cell(
            String unitCode,
            String code,
            String name,
            BigDecimal max,
            boolean adjustment,
            @Nullable BigDecimal given,
            @Nullable String note) {}

    /** The plan's criteria as one evaluator sees them. */
    record Criteria(Plan plan, Scoring scoring, String evaluator) {

        List<Criterion> askedFor(UnitRef unit) {
            return scoring.criteriaFor(unit, plan.unitGroups()).stream()
                    .filter(criterion -> !criterion.isMeasured())
                    .filter(criterion ->
                            ScoreCalculation.evaluators(criterion, unit.code()).contains(evaluator))
                    .toList();
        }

        List<Adjustment> adjustments() {
            return evaluator.equals(ScoreEntry.OFFICE)
                    ? scoring.adjustments().stream()
                            .filter(adjustment -> adjustment.occasion() == null)
                            .toList()
                    : List.of();
        }
    }

    public ScoreSheet {
        cells = List.copyOf(cells);
    }

    static ScoreSheet of(Criteria criteria, List<UnitRef> units, List<ScoreEntry> entries) {
        List<Cell> cells = new ArrayList<>();
        for (UnitRef unit : units) {
            criteria.askedFor(unit)
                    .forEach(criterion -> cells.add(
                            cell(unit, criterion.code(), criterion.name(), criterion.max(), false, criteria, entries)));
            criteria.adjustments()
                    .forEach(adjustment -> cells.add(cell(
                            unit,
                            adjustment.code(),
                            adjustment.name(),
                            BigDecimal.valueOf(adjustment.times()),
                            true,
                            criteria,
                            entries)));
        }
        return new ScoreSheet(cells);
    }

    private static Cell cell(
            UnitRef unit,
            String code,
            String name,
            BigDecimal max,
            boolean adjustment,
            Criteria criteria,
            List<ScoreEntry> entries) {
        Optional<ScoreEntry> given = entries.stream()
                .filter(entry -> entry.evaluator().equals(criteria.evaluator()))
                .filter(entry -> entry.isFor(unit.code(), code))
                .findFirst();
        return new Cell(
                unit.code(),
                code,
                name,
                max,
                adjustment,
                given.map(ScoreEntry::points).orElse(null),
                given.map(ScoreEntry::note).orElse(null));
    }

    Optional<Cell> find(EnterScores.Row row) {
        return cells.stream()
                .filter(cell ->
                        cell.unitCode().equals(row.unitCode()) && cell.code().equals(row.code()))
                .findFirst();
    }
}
