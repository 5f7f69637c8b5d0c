package vn.thidua.document;

/** Where a draft stands. */
public enum DraftStatus {
    OPEN,
    RETURNED,
    REJECTED,
    ISSUED
}
