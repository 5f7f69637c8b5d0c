package vn.thidua.paper.read;

import java.time.Duration;

/** Ends the reading of a file that takes more than it may. */
final class Budget {

    private static final int LOOK_AT_CLOCK_EVERY = 256;

    private final long endsAt;
    private final int operators;
    private int done;

    Budget(int operators, Duration time) {
        this.operators = operators;
        endsAt = System.nanoTime() + time.toNanos();
    }

    void spend() {
        done++;
        if (done > operators || (done % LOOK_AT_CLOCK_EVERY == 0 && System.nanoTime() - endsAt > 0)) {
            throw new BudgetSpent();
        }
    }

    /** Unchecked, since the engines swallow some checked failures and go on. */
    static final class BudgetSpent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BudgetSpent() {
            super("The file is too large to be read.", null, false, false);
        }
    }
}
