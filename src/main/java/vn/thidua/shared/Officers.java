package vn.thidua.shared;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** Who may read and who may change what the ward keeps about itself. */
public final class Officers {

    private static final Set<Role> CHANGING = Set.of(Role.ADMINISTRATOR, Role.CULTURE_HEAD);
    private static final Set<Role> READING =
            Set.of(Role.ADMINISTRATOR, Role.CULTURE_HEAD, Role.CULTURE_OFFICER, Role.SUPERVISOR);

    private Officers() {}

    public static boolean mayChange(Actor actor) {
        return actor.roles().stream().anyMatch(CHANGING::contains);
    }

    public static void requireChanging(Actor actor) {
        if (!mayChange(actor)) {
            throw new AccessDeniedException("Only an authorised officer changes this.");
        }
    }

    public static boolean mayRead(Actor actor) {
        return actor.roles().stream().anyMatch(READING::contains);
    }

    public static void requireReading(Actor actor) {
        if (!mayRead(actor)) {
            throw new AccessDeniedException("Only officers of the ward read this.");
        }
    }
}
