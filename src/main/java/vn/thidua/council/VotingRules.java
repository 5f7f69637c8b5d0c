package vn.thidua.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.RoundItem;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.VotingRule;

/** The rulebook's rules for what is on an agenda; each award's rule is asked for once. */
@Component
class VotingRules {

    private final DatedValues values;

    VotingRules(DatedValues values) {
        this.values = values;
    }

    List<Tally.ItemRule> rules(List<RoundItem> agenda, LocalDate on) {
        Map<String, VotingRule> known = new HashMap<>();
        return agenda.stream()
                .map(item -> new Tally.ItemRule(
                        item.nomination().id(),
                        known.computeIfAbsent(item.nomination().awardCode(), award -> values.votingRule(award, on))))
                .toList();
    }

    /** Where the ward says nothing, belonging to a unit is no conflict by itself. */
    ConflictRules.UnitConflict unitConflict(LocalDate on) {
        return values.find(ValueKey.COUNCIL_UNIT_CONFLICT.code(), on)
                .map(value -> ConflictRules.UnitConflict.valueOf(value.value()))
                .orElse(ConflictRules.UnitConflict.ONESELF_ONLY);
    }
}
