package vn.thidua.rulebook;

/** How the head of the agency has outgoing documents numbered (decree 30, article 15). */
public enum NumberingScheme {
    /** Each type of document has its own series. */
    PER_TYPE,
    /** One series for all administrative documents. */
    COMMON
}
