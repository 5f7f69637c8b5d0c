package vn.thidua.process.task;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.shared.Actor;

/** Whoever the engine knows as signed in: roles and units are the person's groups. */
@Component
public class CurrentActor {

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
        List<String> groups = authentication.getGroupIds();
        return Accounts.actor(authentication.getUserId(), groups == null ? List.of() : groups);
    }
}
