package vn.thidua.campaign.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.campaign.plan.UnitRef;

/** The ward's units, kinds of units and roles that a file may name. */
public record KnownUnits(List<UnitRef> units, Set<String> kinds, Set<String> roles) {

    public KnownUnits {
        units = List.copyOf(units);
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    Optional<UnitRef> find(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }
}
