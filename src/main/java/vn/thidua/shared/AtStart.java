package vn.thidua.shared;

import org.springframework.context.SmartLifecycle;

/** What is seen to at each start before the web server opens; the ward itself is loaded in phase 0. */
public abstract class AtStart implements SmartLifecycle {

    private final int phase;
    private volatile boolean running;

    protected AtStart(int phase) {
        this.phase = phase;
    }

    /** May be repeated: what is there already stays. */
    protected abstract void see();

    @Override
    public final void start() {
        see();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
