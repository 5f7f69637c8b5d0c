package vn.thidua.document;

/** Whether number and date are in the file before it is signed or are filled in by the clerk afterwards. */
enum NumberingOrder {
    BEFORE_SIGNATURE,
    AFTER_SIGNATURE
}
