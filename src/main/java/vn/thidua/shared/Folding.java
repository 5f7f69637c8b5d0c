package vn.thidua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as searches and checks for duplicates compare it: without case, diacritics and the place of the tone, with đ as
 * d, so that {@code Hoà}, {@code Hòa} and {@code hoa} are one. What was entered stays as it is.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {}

    public static String fold(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        String plain = MARKS.matcher(letters).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** Whether the searched words occur in the text, with or without diacritics. */
    public static boolean contains(String text, String searched) {
        return fold(text).contains(fold(searched));
    }
}
