package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * A unit of the ward.
 *
 * @param code lower-case letters, digits and hyphens; {@code unit-<code>} is its group of accounts
 * @param abbreviation as symbols and "Lưu" lines write it ("VHXH"), or empty
 * @param hasComputers false where the culture office enters on its behalf
 * @param wardPays whether the ward manages its pay and so decides its titles
 * @param validTo the last day it exists, or null
 * @param mergedInto code of the unit that took it over, or null
 */
public record Unit(
        String code,
        String name,
        UnitKind kind,
        String abbreviation,
        String email,
        boolean hasComputers,
        boolean wardPays,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String mergedInto,
        int version) {

    public Unit {
        code = Vietnamese.text(code);
        name = Vietnamese.text(name);
        abbreviation = Vietnamese.text(abbreviation);
        email = Vietnamese.text(email);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The group of the accounts that act for it. */
    public String group() {
        return "unit-" + code;
    }

    Unit endedOn(LocalDate lastDay, @Nullable String successor) {
        return new Unit(
                code, name, kind, abbreviation, email, hasComputers, wardPays, validFrom, lastDay, successor, version);
    }

    boolean sameParticulars(Unit other) {
        return withParticulars(other).equals(this);
    }

    /** This unit and its period, with the other's name, kind, abbreviation and so on. */
    Unit withParticulars(Unit other) {
        return new Unit(
                code,
                other.name,
                other.kind,
                other.abbreviation,
                other.email,
                other.hasComputers,
                other.wardPays,
                validFrom,
                validTo,
                mergedInto,
                version);
    }
}
