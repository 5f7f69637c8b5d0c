package vn.thidua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.EnteredDate;

/** What the page of a unit submits. */
record UnitForm(
        String code,
        String name,
        @Nullable UnitKind kind,
        String abbreviation,
        String email,
        @Nullable Boolean hasComputers,
        @Nullable Boolean wardPays,
        @EnteredDate @Nullable LocalDate validFrom,
        int version) {

    static UnitForm empty(LocalDate today) {
        return new UnitForm("", "", UnitKind.OTHER, "", "", true, true, today, 0);
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.abbreviation(),
                unit.email(),
                unit.hasComputers(),
                unit.wardPays(),
                unit.validFrom(),
                unit.version());
    }

    Unit newUnit(LocalDate today) {
        return new Unit(
                code,
                name,
                Chosen.required(kind, "kind"),
                abbreviation,
                email,
                Boolean.TRUE.equals(hasComputers),
                Boolean.TRUE.equals(wardPays),
                validFrom == null ? today : validFrom,
                null,
                null,
                0);
    }

    Unit changed(Unit before) {
        return new Unit(
                before.code(),
                name,
                Chosen.required(kind, "kind"),
                abbreviation,
                email,
                Boolean.TRUE.equals(hasComputers),
                Boolean.TRUE.equals(wardPays),
                before.validFrom(),
                before.validTo(),
                before.mergedInto(),
                version);
    }
}
