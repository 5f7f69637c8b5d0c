package vn.thidua.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;

/**
 * While the engine's group of all-powerful administrators is empty, the webapps offer to make one and nothing else.
 * The program itself fills it with an account that nobody can sign in with: its password is thrown away.
 */
@Component
class SetupLock {

    private static final String SYSTEM = Actor.system().userId();

    private final IdentityService identity;

    SetupLock(IdentityService identity) {
        this.identity = identity;
    }

    void close() {
        if (identity.createUserQuery().userId(SYSTEM).count() > 0) {
            return;
        }
        User system = identity.newUser(SYSTEM);
        system.setFirstName("Hệ");
        system.setLastName("thống");
        system.setPassword(FirstPassword.random() + FirstPassword.random());
        identity.saveUser(system);
        identity.saveGroup(identity.newGroup(Groups.CAMUNDA_ADMIN));
        identity.createMembership(SYSTEM, Groups.CAMUNDA_ADMIN);
    }

    static boolean isSystem(String userId) {
        return SYSTEM.equals(userId);
    }
}
