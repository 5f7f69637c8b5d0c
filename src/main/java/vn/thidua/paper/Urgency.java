package vn.thidua.paper;

/** How fast a document must be handed on, in a red box under its number (ô 10b). */
public enum Urgency {
    EXPRESS("HỎA TỐC", 30),
    VERY_URGENT("THƯỢNG KHẨN", 40),
    URGENT("KHẨN", 20);

    private final String text;
    private final double widthMm;

    Urgency(String text, double widthMm) {
        this.text = text;
        this.widthMm = widthMm;
    }

    public String text() {
        return text;
    }

    /** Width of the stamp that the decree lays down; each is 8 mm high. */
    public double widthMm() {
        return widthMm;
    }
}
