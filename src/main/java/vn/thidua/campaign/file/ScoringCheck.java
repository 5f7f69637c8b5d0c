package vn.thidua.campaign.file;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.campaign.plan.UnitSelection;

/** Every unit that is ranked can get the points that the plan promises, and each point comes from one place. */
class ScoringCheck {

    private static final String SCORING = "/scoring";

    private final FileUnderCheck file;
    private final SelectionReader selections;
    private final KnownUnits units;
    private final BandCheck bands;

    ScoringCheck(FileUnderCheck file, SelectionReader selections, KnownUnits units) {
        this.file = file;
        this.selections = selections;
        this.units = units;
        this.bands = new BandCheck(file);
    }

    void check() {
        if (!file.has(SCORING)) {
            return;
        }
        Set<String> codes = new HashSet<>();
        uniqueCodes("/scoring/criteria", codes);
        uniqueCodes("/scoring/adjustments", codes);
        file.items("/scoring/criteria").forEach(this::criterion);
        file.items("/scoring/adjustments").forEach(this::adjustment);
        blocks();
        sum();
        if (file.items("/sections").stream().noneMatch(this::prints)) {
            file.problem(SCORING, "CAMPAIGN_SCORING_NOT_PRINTED");
        }
    }

    private void uniqueCodes(String list, Set<String> seen) {
        for (String item : file.items(list)) {
            String code = file.text(item + "/code");
            if (!code.isEmpty() && !seen.add(code)) {
                file.problem(item + "/code", "CAMPAIGN_FILE_CODE_TWICE", code);
            }
        }
    }

    private void criterion(String criterion) {
        evaluators(criterion);
        if (!file.has(criterion + "/target")) {
            if (file.has(criterion + "/bands")) {
                file.problem(criterion + "/bands", "CAMPAIGN_SCORING_BANDS_UNUSED", name(criterion));
            }
            return;
        }
        if (file.has(criterion + "/evaluators")) {
            file.problem(criterion + "/evaluators", "CAMPAIGN_SCORING_TWO_SOURCES", name(criterion));
        }
        target(criterion);
        bands.check(criterion);
    }

    private void evaluators(String criterion) {
        for (String pointer : file.items(criterion + "/evaluators")) {
            if (units.find(file.text(pointer)).isEmpty()) {
                file.problem(pointer, "CAMPAIGN_FILE_UNKNOWN_UNIT", file.text(pointer));
            }
        }
    }

    private void target(String criterion) {
        String code = file.text(criterion + "/target");
        List<String> found = file.items("/targets").stream()
                .filter(target -> file.text(target + "/code").equals(code))
                .toList();
        if (found.isEmpty()) {
            file.problem(criterion + "/target", "CAMPAIGN_FILE_UNKNOWN_TARGET", code);
            return;
        }
        UnitSelection reporters = selections.at(found.get(0) + "/reportedBy");
        String silent = asked(criterion).stream()
                .filter(unit -> !reporters.selects(unit, selections.groups()))
                .map(UnitRef::code)
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            file.problem(criterion, "CAMPAIGN_SCORING_NOT_REPORTED", name(criterion), code, silent);
        }
    }

    private void adjustment(String adjustment) {
        if (file.at(adjustment + "/points").isNumber()
                && file.at(adjustment + "/points").decimalValue().signum() == 0) {
            file.problem(adjustment + "/points", "CAMPAIGN_SCORING_ADJUSTMENT_ZERO", name(adjustment));
        }
    }

    private void blocks() {
        List<String> blocks = file.items("/scoring/blocks");
        Map<String, UnitSelection> groups = selections.groups();
        for (UnitRef unit : participants()) {
            List<String> holding = blocks.stream()
                    .filter(block -> selections.at(block + "/units").selects(unit, groups))
                    .toList();
            if (holding.size() > 1) {
                file.problem(holding.get(1) + "/units", "CAMPAIGN_SCORING_TWO_BLOCKS", unit.code());
            } else if (holding.isEmpty() && !blocks.isEmpty()) {
                file.warning("/scoring/blocks", "CAMPAIGN_SCORING_UNRANKED", unit.code());
            } else if (file.items("/scoring/criteria").stream().noneMatch(one -> isAsked(one, unit))) {
                file.problem("/scoring/criteria", "CAMPAIGN_SCORING_NO_CRITERION", unit.code());
            }
        }
    }

    /** Where everything is asked of everybody the points add up; else they are converted. */
    private void sum() {
        List<String> criteria = file.items("/scoring/criteria");
        if (criteria.stream().anyMatch(criterion -> file.has(criterion + "/units"))) {
            return;
        }
        BigDecimal sum = criteria.stream()
                .map(criterion -> bands.number(criterion + "/max").multiply(weight(criterion)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(bands.number("/scoring/max")) != 0) {
            file.problem("/scoring/max", "CAMPAIGN_SCORING_SUM", sum, bands.number("/scoring/max"));
        }
    }

    private BigDecimal weight(String criterion) {
        return file.at(criterion + "/weight").isNumber() ? bands.number(criterion + "/weight") : BigDecimal.ONE;
    }

    private boolean prints(String section) {
        return SelectionReader.texts(file.at(section + "/parts")).contains("scoring")
                || file.items(section + "/sections").stream().anyMatch(this::prints);
    }

    private List<UnitRef> asked(String criterion) {
        List<String> blocks = file.items("/scoring/blocks");
        Map<String, UnitSelection> groups = selections.groups();
        return participants().stream()
                .filter(unit -> isAsked(criterion, unit))
                .filter(unit -> blocks.isEmpty()
                        || blocks.stream()
                                .anyMatch(
                                        block -> selections.at(block + "/units").selects(unit, groups)))
                .toList();
    }

    private boolean isAsked(String criterion, UnitRef unit) {
        return new ScoringReader(file, selections).unitsOf(criterion).selects(unit, selections.groups());
    }

    private List<UnitRef> participants() {
        List<String> taking = file.items("/participation").stream()
                .filter(item -> SelectionReader.texts(file.at(item + "/ways")).contains("participant"))
                .toList();
        return units.units().stream()
                .filter(unit -> taking.stream()
                        .anyMatch(item -> selections.at(item + "/units").selects(unit, selections.groups())))
                .toList();
    }

    private String name(String item) {
        return file.text(item + "/name");
    }
}
