package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/** One unit's line in the consolidated report, and the criterion kept for its year-end evaluation. */
public record UnitResult(
        String unitCode,
        boolean launched,
        boolean launchedLate,
        boolean reported,
        boolean reportedLate,
        int targets,
        int targetsMet,
        @Nullable String conclusion) {}
