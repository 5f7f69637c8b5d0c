package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

class SeparationOfDutiesTest {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SUPERVISOR", "UNIT_REPORTER"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoRunsTheSystemHoldsNoPartInADecision(Role deciding) {
        assertThat(SeparationOfDuties.problems(EnumSet.of(Role.ADMINISTRATOR, deciding)))
                .extracting(Problem::code)
                .containsExactly("ORGANISATION_ADMINISTRATOR_DECIDES");
    }

    @Test
    void whoGivesNumbersDoesNotSign() {
        assertThat(SeparationOfDuties.problems(EnumSet.of(Role.CLERK, Role.VICE_CHAIRMAN)))
                .extracting(Problem::code)
                .containsExactly("ORGANISATION_CLERK_SIGNS");
        assertThat(SeparationOfDuties.problems(EnumSet.of(Role.CLERK))).isEmpty();
    }

    @Test
    void nobodyGivesHimselfAPower() {
        Actor officer = new Actor("officer", Set.of(Role.CULTURE_HEAD), Set.of());

        assertThatThrownBy(() -> SeparationOfDuties.requireAnother(officer, "officer"))
                .isInstanceOf(BusinessRuleViolation.class);
        SeparationOfDuties.requireAnother(officer, "somebody-else");
    }
}
