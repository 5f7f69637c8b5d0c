package vn.thidua.access;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sets accounts and rights up after the ward has been loaded and before the web server opens. */
@Component
class AccessAtStart implements SmartLifecycle {

    /** The ward is loaded in phase 0. */
    static final int PHASE = 10;

    private final AccessBootstrap bootstrap;
    private volatile boolean running;

    AccessAtStart(AccessBootstrap bootstrap) {
        this.bootstrap = bootstrap;
    }

    @Override
    public void start() {
        bootstrap.setUp();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
