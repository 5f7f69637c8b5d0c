package vn.thidua.paper.check;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as a checker compares it. */
final class Letters {

    private Letters() {}

    /** Capital Latin letters only, without marks and blanks, so that a misspelt name is still known. */
    static String bare(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
    }

    static boolean isUpper(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static String collapsed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Short enough to be shown in a sentence. */
    static String excerpt(String text) {
        String whole = collapsed(text);
        int most = 60;
        return whole.length() <= most ? whole : whole.substring(0, most - 1).strip() + "…";
    }

    static String quoted(String text) {
        return "“" + excerpt(text) + "”";
    }
}
