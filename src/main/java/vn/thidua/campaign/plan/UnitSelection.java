package vn.thidua.campaign.plan;

import java.util.List;
import java.util.Map;

/** Units named one by one, by their kind or by a group of the plan, less the exceptions. */
public record UnitSelection(
        boolean everyone, List<String> units, List<String> kinds, List<String> groups, List<String> except) {

    public static final UnitSelection NOBODY = new UnitSelection(false, List.of(), List.of(), List.of(), List.of());

    public UnitSelection {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        groups = List.copyOf(groups);
        except = List.copyOf(except);
    }

    public static UnitSelection ofUnits(String... codes) {
        return new UnitSelection(false, List.of(codes), List.of(), List.of(), List.of());
    }

    public static UnitSelection ofKinds(String... kinds) {
        return new UnitSelection(false, List.of(), List.of(kinds), List.of(), List.of());
    }

    public boolean selects(UnitRef unit, Map<String, UnitSelection> unitGroups) {
        if (except.contains(unit.code())) {
            return false;
        }
        return everyone
                || units.contains(unit.code())
                || kinds.contains(unit.kind())
                || groups.stream()
                        .map(group -> unitGroups.getOrDefault(group, NOBODY))
                        .anyMatch(group -> group.selects(unit, unitGroups));
    }

    public List<UnitRef> of(List<UnitRef> candidates, Map<String, UnitSelection> unitGroups) {
        return candidates.stream().filter(unit -> selects(unit, unitGroups)).toList();
    }

    public boolean isEmpty() {
        return !everyone && units.isEmpty() && kinds.isEmpty() && groups.isEmpty();
    }
}
