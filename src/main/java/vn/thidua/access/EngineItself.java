package vn.thidua.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a step of the application's own, with nobody signed in at the engine, so that no grant is asked for. */
@Component
class EngineItself {

    private final IdentityService identity;

    EngineItself(IdentityService identity) {
        this.identity = identity;
    }

    void run(Runnable step) {
        Authentication signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            step.run();
        } finally {
            restore(signedIn);
        }
    }

    <T extends @Nullable Object> T ask(Supplier<T> question) {
        Authentication signedIn = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            restore(signedIn);
        }
    }

    private void restore(@Nullable Authentication signedIn) {
        if (signedIn != null) {
            identity.setAuthentication(signedIn);
        }
    }
}
