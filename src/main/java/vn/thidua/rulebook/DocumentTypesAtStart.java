package vn.thidua.rulebook;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentWard;

/** Fills an empty table of types at the start, so that an older ward gets it too. */
@Component
class DocumentTypesAtStart implements SmartLifecycle {

    private static final int AFTER_THE_WARD = 10;

    private final DocumentTypes types;
    private final CurrentWard ward;
    private volatile boolean running;

    DocumentTypesAtStart(DocumentTypes types, CurrentWard ward) {
        this.types = types;
        this.ward = ward;
    }

    @Override
    public void start() {
        if (ward.isKnown()) {
            types.startTable();
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
