package vn.thidua.document;

/** Where a document stands between its first signature and its issue. */
enum PreparedStatus {
    /** Rendered, the number held; not every signature is there. */
    PREPARED,
    SIGNED,
    /** Ready to be issued: sealed, or scanned, or of a kind without a seal and passed by the clerk. */
    SEALED,
    /** Given up; its number is free or void. */
    RELEASED,
    ISSUED
}
