package vn.thidua.access;

import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;

/** Sets accounts and rights up after the ward has been loaded and before the web server opens. */
@Component
class AccessAtStart extends AtStart {

    /** The ward is loaded in phase 0. */
    static final int PHASE = 10;

    private final AccessBootstrap bootstrap;

    AccessAtStart(AccessBootstrap bootstrap) {
        super(PHASE);
        this.bootstrap = bootstrap;
    }

    @Override
    protected void see() {
        bootstrap.setUp();
    }
}
