package vn.thidua.process.task;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Whoever the engine knows as signed in: roles and units are the person's groups. */
@Component
public class CurrentActor {

    private static final String UNIT_PREFIX = "unit-";

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final IdentityService identity;

    CurrentActor(IdentityService identity) {
        this.identity = identity;
    }

    /** The system when nobody is signed in, as in a job. */
    public Actor get() {
        Authentication authentication = identity.getCurrentAuthentication();
        if (authentication == null || authentication.getUserId() == null) {
            return Actor.system();
        }
        List<String> groups = authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds();
        return new Actor(authentication.getUserId(), roles(groups), units(groups));
    }

    private static Set<Role> roles(List<String> groups) {
        return groups.stream().filter(ROLES::contains).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> units(List<String> groups) {
        return groups.stream()
                .filter(group -> group.startsWith(UNIT_PREFIX))
                .map(group -> group.substring(UNIT_PREFIX.length()).toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
