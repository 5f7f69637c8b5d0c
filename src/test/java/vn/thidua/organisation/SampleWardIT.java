package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Role;

@WardTest
@Transactional
class SampleWardIT {

    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 25);

    @Autowired
    private Organisation organisation;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private DatedValues values;

    @Autowired
    private LegalBases bases;

    @Test
    void theSampleHasAboutFortyUnitsEachWithItsHead() {
        List<Unit> units = organisation.units(AUTUMN);

        assertThat(units).hasSizeBetween(40, 50);
        assertThat(units).allSatisfy(unit -> assertThat(organisation.headOf(unit.code(), AUTUMN))
                .isPresent());
    }

    @Test
    void someNeighbourhoodsHaveNoComputers() {
        assertThat(organisation.unitsIn("to-dan-pho", AUTUMN)).hasSize(18).anyMatch(unit -> !unit.hasComputers());
    }

    @Test
    void rolesFollowFromPositionsSeatsAndGrants() {
        assertThat(organisation.rolesOf("chu-tich", AUTUMN)).containsExactly(Role.CHAIRMAN, Role.COUNCIL_MEMBER);
        assertThat(organisation.rolesOf("van-thu", AUTUMN)).containsExactly(Role.CLERK);
        assertThat(organisation.rolesOf("truong-tdp-01", AUTUMN)).containsExactly(Role.UNIT_REPORTER);
        assertThat(organisation.unitsOf("truong-tdp-01", AUTUMN)).containsExactly("tdp-01");
        assertThat(organisation.holdersOf(Role.COUNCIL_MEMBER, AUTUMN)).hasSize(9);
    }

    @Test
    void theChairmanSignsForTheCommitteeAndHisDeputyWhileMandated() {
        assertThat(organisation.signatoryFor(SigningCapacity.PEOPLES_COMMITTEE, "PLAN", AUTUMN))
                .satisfies(signatory -> {
                    assertThat(signatory.userId()).isEqualTo("chu-tich");
                    assertThat(signatory.authorityLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
                });
        assertThat(organisation
                        .signatoryFor(SigningCapacity.PEOPLES_COMMITTEE, "PLAN", LocalDate.of(2025, 8, 5))
                        .authorityLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theRulebookOfTheWholeCountryIsThere() {
        assertThat(calendar.years()).containsExactly(2025, 2026);
        assertThat(values.whole(ValueKey.BASE_SALARY, LocalDate.of(2026, 6, 30)))
                .isEqualTo(2_340_000);
        assertThat(values.whole(ValueKey.BASE_SALARY, LocalDate.of(2026, 7, 1))).isEqualTo(2_530_000);
        assertThat(bases.citable(List.of("luat-tdkt-2022"), AUTUMN).get(0).citation())
                .isEqualTo("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022");
    }
}
