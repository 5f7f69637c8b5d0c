package vn.thidua.rulebook;

/** How the head of the agency has outgoing documents numbered (decree 30, article 15). */
public enum NumberingScheme {
    /** Each type of document has its own series. */
    PER_TYPE,
    /** Types are grouped; each group has its own series. */
    GROUPED,
    /** One series for all administrative documents. */
    COMMON
}
