package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.Role;

/**
 * Who holds what on one day. Most roles follow from a position or a seat, so that they move with the person; the rest
 * is granted.
 */
record Roster(
        List<Unit> units,
        List<Position> positions,
        List<RoleGrant> grants,
        List<Mandate> mandates,
        List<CouncilSeat> council) {

    static Roster on(
            LocalDate day,
            List<Unit> units,
            List<Position> positions,
            List<RoleGrant> grants,
            List<Mandate> mandates,
            List<CouncilSeat> council) {
        return new Roster(
                units.stream().filter(unit -> unit.existsOn(day)).toList(),
                positions.stream().filter(position -> position.holdsOn(day)).toList(),
                grants.stream().filter(grant -> grant.holdsOn(day)).toList(),
                mandates.stream().filter(mandate -> mandate.holdsOn(day)).toList(),
                council.stream().filter(seat -> seat.holdsOn(day)).toList());
    }

    Set<Role> rolesOf(String userId) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.stream().filter(grant -> grant.userId().equals(userId)).forEach(grant -> roles.add(grant.role()));
        positionsOf(userId).forEach(position -> roles.addAll(rolesBy(position)));
        council.stream().filter(seat -> seat.userId().equals(userId)).forEach(seat -> roles.addAll(rolesBy(seat)));
        mandates.stream()
                .filter(mandate -> mandate.userId().equals(userId) && mandate.form() == Mandate.Form.Q)
                .forEach(mandate -> roles.add(Role.CHAIRMAN));
        return roles;
    }

    /** Codes of the units the person acts for. */
    Set<String> unitsOf(String userId) {
        return positionsOf(userId)
                .filter(position -> position.reports() && kindOf(position) != UnitKind.LEADERSHIP)
                .map(Position::unitCode)
                .collect(Collectors.toSet());
    }

    boolean isActive(String userId) {
        return positionsOf(userId).findAny().isPresent();
    }

    /** The head first, then deputies, then the rest. */
    List<Position> members(String unitCode) {
        return positions.stream()
                .filter(position -> position.unitCode().equals(unitCode))
                .sorted(Comparator.comparing(Position::rank))
                .toList();
    }

    Stream<Position> ranked(UnitKind kind, Position.Rank rank) {
        return positions.stream().filter(position -> position.rank() == rank && kindOf(position) == kind);
    }

    /** The position by which documents name the person. */
    Optional<Position> main(String userId) {
        return positionsOf(userId).min(Position.MAIN_FIRST);
    }

    private Stream<Position> positionsOf(String userId) {
        return positions.stream().filter(position -> position.userId().equals(userId));
    }

    private UnitKind kindOf(Position position) {
        return units.stream()
                .filter(unit -> unit.code().equals(position.unitCode()))
                .map(Unit::kind)
                .findFirst()
                .orElse(UnitKind.OTHER);
    }

    private Set<Role> rolesBy(Position position) {
        boolean heads = position.rank() == Position.Rank.HEAD;
        Set<Role> roles = EnumSet.noneOf(Role.class);
        switch (kindOf(position)) {
            case LEADERSHIP -> roles.add(heads ? Role.CHAIRMAN : Role.VICE_CHAIRMAN);
            case CULTURE_OFFICE -> roles.add(heads ? Role.CULTURE_HEAD : Role.CULTURE_OFFICER);
            default -> {}
        }
        if (position.reports() && kindOf(position) != UnitKind.LEADERSHIP) {
            roles.add(Role.UNIT_REPORTER);
        }
        return roles;
    }

    private static Set<Role> rolesBy(CouncilSeat seat) {
        return seat.office() == CouncilSeat.Office.SECRETARY
                ? Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY)
                : Set.of(Role.COUNCIL_MEMBER);
    }
}
