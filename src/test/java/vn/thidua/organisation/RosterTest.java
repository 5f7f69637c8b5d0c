package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.organisation.OrganisationTestData.START;
import static vn.thidua.organisation.OrganisationTestData.position;
import static vn.thidua.organisation.OrganisationTestData.roster;
import static vn.thidua.organisation.OrganisationTestData.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.CouncilSeat.Office;
import vn.thidua.organisation.Position.Rank;
import vn.thidua.shared.Role;

class RosterTest {

    @Test
    void rolesFollowFromThePosition() {
        Roster roster = roster(START);

        assertThat(roster.rolesOf("chairman")).containsExactly(Role.CHAIRMAN);
        assertThat(roster.rolesOf("deputy")).containsExactly(Role.VICE_CHAIRMAN);
        assertThat(roster.rolesOf("culture")).containsExactly(Role.CULTURE_HEAD, Role.UNIT_REPORTER);
        assertThat(roster.rolesOf("officer")).containsExactly(Role.CULTURE_OFFICER);
        assertThat(roster.rolesOf("leader")).containsExactly(Role.UNIT_REPORTER);
    }

    @Test
    void nobodyReportsForTheLeadership() {
        assertThat(roster(START).unitsOf("chairman")).isEmpty();
        assertThat(roster(START).unitsOf("leader")).containsExactly("tdp-01");
    }

    @Test
    void nothingHoldsBeforeItsFirstAndAfterItsLastDay() {
        Position ended = new Position(
                UUID.randomUUID(), "guest", "vhxh", Rank.MEMBER, "Chuyên viên", false, START, START.plusDays(1));

        assertThat(rosterOf(ended, START.minusDays(1)).isActive("guest")).isFalse();
        assertThat(rosterOf(ended, START.plusDays(1)).rolesOf("guest")).containsExactly(Role.CULTURE_OFFICER);
        assertThat(rosterOf(ended, START.plusDays(2)).isActive("guest")).isFalse();
    }

    @Test
    void aSeatAndAGrantAddTheirRoles() {
        Roster roster = Roster.on(
                START,
                units(),
                List.of(position("clerk", "vhxh", Rank.MEMBER, "Văn thư")),
                List.of(new RoleGrant(UUID.randomUUID(), "clerk", Role.CLERK, START, null)),
                List.of(),
                List.of(new CouncilSeat(UUID.randomUUID(), "clerk", Office.SECRETARY, START, null)));

        assertThat(roster.rolesOf("clerk"))
                .containsExactlyInAnyOrder(
                        Role.CLERK, Role.CULTURE_OFFICER, Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY);
    }

    @Test
    void theHeadStandsFirstInTheUnit() {
        assertThat(roster(START).members("vhxh")).extracting(Position::userId).containsExactly("culture", "officer");
    }

    private static Roster rosterOf(Position position, LocalDate day) {
        return Roster.on(day, units(), List.of(position), List.of(), List.of(), List.of());
    }
}
