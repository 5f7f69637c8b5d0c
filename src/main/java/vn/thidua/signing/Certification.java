package vn.thidua.signing;

/** What the first signature allows to be changed afterwards. */
public enum Certification {
    /** An ordinary signature. */
    NONE,
    /** Number and date may be filled in and further signatures added; nothing else (DocMDP 2). */
    FILL_NUMBER
}
