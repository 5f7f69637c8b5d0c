package vn.thidua.award;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentWard;

/** Fills an empty catalogue at the start, after the ward is there and before the web server opens. */
@Component
class CatalogueAtStart implements SmartLifecycle {

    private static final int AFTER_THE_WARD = 10;

    private final AwardTypes types;
    private final CurrentWard ward;
    private volatile boolean running;

    CatalogueAtStart(AwardTypes types, CurrentWard ward) {
        this.types = types;
        this.ward = ward;
    }

    @Override
    public void start() {
        if (ward.isKnown()) {
            types.startCatalogue();
        }
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
        return AFTER_THE_WARD;
    }
}
