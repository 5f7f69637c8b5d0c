package vn.thidua.process.correction;

import org.jspecify.annotations.Nullable;

/** What the Chairman says about a recall. */
record RecallDecision(@Nullable String decision, @Nullable String reason) {

    static final String APPROVE = "APPROVE";
    static final String REFUSE = "REFUSE";
}
