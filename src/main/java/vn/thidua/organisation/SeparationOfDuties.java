package vn.thidua.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

/** Duties that one person may not hold together (law.md 6): who runs the system or gives numbers decides nothing. */
public final class SeparationOfDuties {

    private static final Set<Role> DECIDING = EnumSet.of(
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.CULTURE_HEAD,
            Role.CULTURE_OFFICER,
            Role.FORM_CHECKER,
            Role.CLERK,
            Role.PAYMENT_OFFICER,
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY);
    private static final Set<Role> SIGNING = EnumSet.of(Role.CHAIRMAN, Role.VICE_CHAIRMAN);

    private SeparationOfDuties() {}

    public static List<Problem> problems(Set<Role> roles) {
        if (roles.contains(Role.ADMINISTRATOR) && roles.stream().anyMatch(DECIDING::contains)) {
            return List.of(Problem.of("ORGANISATION_ADMINISTRATOR_DECIDES"));
        }
        if (roles.contains(Role.CLERK) && roles.stream().anyMatch(SIGNING::contains)) {
            return List.of(Problem.of("ORGANISATION_CLERK_SIGNS"));
        }
        return List.of();
    }

    /** Nobody gives himself a power. */
    static void requireAnother(Actor actor, String userId) {
        if (actor.userId().equals(userId)) {
            throw new BusinessRuleViolation("ORGANISATION_OWN_POWER");
        }
    }
}
