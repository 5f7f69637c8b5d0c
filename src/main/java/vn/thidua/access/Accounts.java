package vn.thidua.access;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Role;

/** Accounts of the ward's people, kept in the engine's identity service. */
@Service
@Transactional
public class Accounts {

    /** Groups of units are named by this and the unit's code. */
    public static final String UNIT_GROUP = "unit-";

    private final IdentityService identity;
    private final EngineItself engine;
    private final AccountMirror mirror;
    private final ApplicationEventPublisher events;

    Accounts(IdentityService identity, EngineItself engine, AccountMirror mirror, ApplicationEventPublisher events) {
        this.identity = identity;
        this.engine = engine;
        this.mirror = mirror;
        this.events = events;
    }

    /**
     * Whether the password is right; the engine counts failures and locks the account for a while. Positions and roles
     * that began or ended since the last change of the organisation hold from here on.
     */
    public boolean signsIn(String userId, String password) {
        boolean right = !SetupLock.isSystem(userId) && identity.checkPassword(userId, password);
        if (right) {
            mirror.align(userId);
        }
        return right;
    }

    /** Brings accounts and groups in step with the organisation of today, for instance when the date has been moved. */
    public void align() {
        mirror.align();
    }

    /** Names of the groups the account is in now. */
    @Transactional(readOnly = true)
    public List<String> groups(String userId) {
        return engine.ask(() -> identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList());
    }

    /** What the account may do and for which units it speaks, read from its groups now. */
    @Transactional(readOnly = true)
    public Actor actor(String userId) {
        return actor(userId, groups(userId));
    }

    public static Actor actor(String userId, List<String> groups) {
        Set<Role> roles = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (String group : groups) {
            if (group.startsWith(UNIT_GROUP)) {
                units.add(group.substring(UNIT_GROUP.length()));
            } else {
                Role.find(group).ifPresent(roles::add);
            }
        }
        return new Actor(userId, roles, units);
    }

    @Transactional(readOnly = true)
    public String displayName(String userId) {
        User user = find(userId);
        return user == null ? userId : new PersonName(user.getFirstName(), user.getLastName()).full();
    }

    /** The person's own change; every problem of the new password is a rule of the engine's policy. */
    public void changePassword(Actor actor, String current, String next) {
        if (!signsIn(actor.userId(), current)) {
            throw new BusinessRuleViolation("ACCESS_PASSWORD_WRONG");
        }
        if (current.equals(next)) {
            throw new BusinessRuleViolation("ACCESS_PASSWORD_SAME");
        }
        store(actor.userId(), next);
        events.publishEvent(recorded(actor, "ACCOUNT_PASSWORD_CHANGED", actor.userId()));
    }

    /** A new random password, to be handed over and changed by its owner; also ends a lock. */
    public String resetPassword(Actor actor, String userId) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new BusinessRuleViolation("ACCESS_ADMINISTRATOR_ONLY");
        }
        String password = FirstPassword.random();
        store(userId, password);
        engine.run(() -> identity.unlockUser(userId));
        events.publishEvent(recorded(actor, "ACCOUNT_PASSWORD_RESET", userId));
        return password;
    }

    private void store(String userId, String password) {
        User user = find(userId);
        if (user == null) {
            throw new BusinessRuleViolation("ACCESS_ACCOUNT_UNKNOWN", userId);
        }
        if (!identity.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw new BusinessRuleViolation("ACCESS_PASSWORD_WEAK");
        }
        user.setPassword(password);
        engine.run(() -> identity.saveUser(user));
    }

    private @Nullable User find(String userId) {
        return engine.ask(() -> identity.createUserQuery().userId(userId).singleResult());
    }

    private static Recorded recorded(Actor actor, String action, String userId) {
        return new Recorded(actor, action, "account/" + userId, Map.of());
    }
}
