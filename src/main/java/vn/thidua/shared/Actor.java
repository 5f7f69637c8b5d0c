package vn.thidua.shared;

import java.util.Set;

/**
 * Who acts: the account, its roles and the units it speaks for.
 *
 * @param userId the account, {@code he-thong} for the system itself
 * @param roles what the person may do
 * @param units codes of the units the person reports for
 */
public record Actor(String userId, Set<Role> roles, Set<String> units) {

    private static final String SYSTEM = "he-thong";

    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    public static Actor system() {
        return new Actor(SYSTEM, Set.of(), Set.of());
    }

    public boolean isSystem() {
        return SYSTEM.equals(userId);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean speaksFor(String unitCode) {
        return units.contains(unitCode);
    }
}
