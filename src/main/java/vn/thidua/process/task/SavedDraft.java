package vn.thidua.process.task;

import java.time.Instant;

/** The form's next version after a save. */
public record SavedDraft(int version, Instant savedAt) {}
