package vn.thidua.document.wording;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.shared.CurrentWard;

/** Keeps the shipped words as a version before anybody composes with them. */
@Component
class WordingsAtStart implements SmartLifecycle {

    private static final int AFTER_THE_WARD = 10;

    private final Wordings wordings;
    private final CurrentWard ward;
    private volatile boolean running;

    WordingsAtStart(Wordings wordings, CurrentWard ward) {
        this.wordings = wordings;
        this.ward = ward;
    }

    @Override
    public void start() {
        if (ward.isKnown()) {
            wordings.keepShipped();
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
