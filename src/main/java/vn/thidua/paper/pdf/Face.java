package vn.thidua.paper.pdf;

/** The four faces of the serif family. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}
