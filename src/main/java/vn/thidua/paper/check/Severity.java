package vn.thidua.paper.check;

/** How sure it is that a deviation is one. */
public enum Severity {
    WRONG("sai"),
    REVIEW("nên xem lại");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
