package vn.thidua.paper;

/** A paragraph of the body. */
public record Paragraph(RichText text, Style style) implements Block {

    public enum Style {
        /** Justified, first line indented. */
        BODY,
        /** Justified, no indent. */
        FLUSH,
        CENTRED,
        /** As body, in italics. */
        NOTE
    }

    public Paragraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A paragraph has text.");
        }
    }

    public static Paragraph of(String text) {
        return new Paragraph(RichText.of(PaperText.line(text)), Style.BODY);
    }

    public static Paragraph of(RichText text) {
        return new Paragraph(text, Style.BODY);
    }

    /** {@code Điều 1. Tặng Giấy khen cho …}: a bold opening, then the text. */
    public static Paragraph led(String boldLead, String text) {
        return new Paragraph(RichText.led(boldLead, text), Style.BODY);
    }

    public static Paragraph centred(RichText text) {
        return new Paragraph(text, Style.CENTRED);
    }
}
