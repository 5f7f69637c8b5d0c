package vn.thidua.paper;

import java.util.Locale;

/**
 * A heading that stands on its own line; text that runs on after a bold opening is {@link Paragraph#led}.
 *
 * @param label {@code Chương I}, {@code Điều 2.}, {@code IV.}, {@code 1.}, {@code a)}; may be empty
 */
public record Heading(Level level, String label, String title) implements Block {

    /** Levels of Annex I of decree 30/2020, outermost first. */
    public enum Level {
        /** Word line bold, title line in capitals below, centred. */
        PART,
        CHAPTER,
        SECTION,
        SUBSECTION,
        /** {@code Điều 1. Tên điều}: bold, indented. */
        ARTICLE,
        /** {@code I. TÊN MỤC}: capitals, bold, indented. */
        ROMAN,
        /** {@code 1. Tên khoản}: bold, indented. */
        ARABIC,
        /** {@code a) Tên điểm}: upright, indented. */
        POINT
    }

    public Heading {
        label = PaperText.line(label);
        title = PaperText.line(title);
        if (label.isEmpty() && title.isEmpty()) {
            throw new IllegalArgumentException("A heading has a label or a title.");
        }
        if (level == Level.ROMAN || level.compareTo(Level.SUBSECTION) <= 0) {
            title = title.toUpperCase(Locale.ROOT);
        }
    }

    public static Heading roman(int number, String title) {
        return new Heading(Level.ROMAN, Numerals.roman(number) + ".", title);
    }

    public static Heading arabic(int number, String title) {
        return new Heading(Level.ARABIC, number + ".", title);
    }

    public static Heading article(int number, String title) {
        return new Heading(Level.ARTICLE, "Điều %d.".formatted(number), title);
    }

    public static Heading point(int number, String title) {
        return new Heading(Level.POINT, Numerals.letter(number) + ")", title);
    }
}
