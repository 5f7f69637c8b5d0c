package vn.thidua.organisation;

import java.util.Set;

/** Several units under one name, as lines of recipients write it: "Các cơ sở giáo dục". */
public record UnitGroup(String code, String name, Set<UnitKind> kinds, Set<String> unitCodes) {

    public UnitGroup {
        kinds = Set.copyOf(kinds);
        unitCodes = Set.copyOf(unitCodes);
    }

    public boolean contains(Unit unit) {
        return kinds.contains(unit.kind()) || unitCodes.contains(unit.code());
    }
}
