package vn.thidua.process.campaign.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who sees the campaigns' pages and who changes something there. Units work in their tasks. */
final class CampaignAccess {

    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.UNIT_REPORTER));
    private static final Set<Role> CHANGERS = EnumSet.of(Role.CULTURE_OFFICER, Role.CULTURE_HEAD);

    private CampaignAccess() {}

    static void requireReader(Actor actor) {
        require(actor, READERS);
    }

    static void requireChanger(Actor actor) {
        require(actor, CHANGERS);
    }

    static boolean mayChange(Actor actor) {
        return actor.roles().stream().anyMatch(CHANGERS::contains);
    }

    private static void require(Actor actor, Set<Role> roles) {
        if (actor.roles().stream().noneMatch(roles::contains)) {
            throw new AccessDeniedException("Campaigns are not open to " + actor.userId());
        }
    }
}
