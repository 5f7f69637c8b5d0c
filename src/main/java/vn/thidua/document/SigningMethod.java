package vn.thidua.document;

/** How a document is signed. */
public enum SigningMethod {
    /** Signatures and seal are in the file. */
    DIGITAL("Ký số"),
    /** Printed, signed by hand, stamped, scanned. */
    PAPER("Ký trên giấy");

    private final String label;

    SigningMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
