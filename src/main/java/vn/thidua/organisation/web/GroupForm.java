package vn.thidua.organisation.web;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitGroup;
import vn.thidua.organisation.UnitKind;

/** What the page of a group of units submits. */
record GroupForm(String code, String name, @Nullable List<UnitKind> kinds, @Nullable List<String> unitCodes) {

    static GroupForm of(UnitGroup group) {
        return new GroupForm(group.code(), group.name(), List.copyOf(group.kinds()), List.copyOf(group.unitCodes()));
    }

    UnitGroup group() {
        return new UnitGroup(
                code.strip(),
                name.strip(),
                new HashSet<>(kinds == null ? List.of() : kinds),
                new HashSet<>(unitCodes == null ? List.of() : unitCodes));
    }
}
