package vn.thidua.report;

import org.jspecify.annotations.Nullable;

/** A target's figure as typed; numbers are texts until {@link UnitReports} has read them. */
public record FigureEntry(
        String target,
        @Nullable String value,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String lastYear,
        @Nullable Boolean reached,
        @Nullable FigureState state,
        @Nullable String note) {}
