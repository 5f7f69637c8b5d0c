package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How units get points and are ranked, where a plan has criteria.
 *
 * @param max what a unit can reach without bonus
 * @param blocks units that are ranked among each other; one for all where the file names none
 * @param bonusMax what all bonuses together add at most
 * @param malusMax what all deductions together take away at most
 */
public record Scoring(
        BigDecimal max,
        List<Block> blocks,
        List<Criterion> criteria,
        List<Adjustment> adjustments,
        @Nullable BigDecimal bonusMax,
        @Nullable BigDecimal malusMax) {

    /** A khối thi đua. */
    public record Block(String name, UnitSelection units) {}

    public Scoring {
        blocks = List.copyOf(blocks);
        criteria = List.copyOf(criteria);
        adjustments = List.copyOf(adjustments);
    }

    /** The first block that names the unit; a unit in none is not ranked. */
    public Optional<Block> blockOf(UnitRef unit, Map<String, UnitSelection> unitGroups) {
        return blocks.stream()
                .filter(block -> block.units().selects(unit, unitGroups))
                .findFirst();
    }

    public List<Criterion> criteriaFor(UnitRef unit, Map<String, UnitSelection> unitGroups) {
        return criteria.stream()
                .filter(criterion -> criterion.units().selects(unit, unitGroups))
                .toList();
    }

    /** Units whose word gives points, each once. */
    public List<String> evaluators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.evaluators().stream())
                .distinct()
                .toList();
    }
}
