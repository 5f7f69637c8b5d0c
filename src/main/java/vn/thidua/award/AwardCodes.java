package vn.thidua.award;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short name of an award that tables and values of the rulebook use. */
final class AwardCodes {

    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,%d}".formatted(LONGEST - 1));

    private AwardCodes() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /** {@code Giấy khen đột xuất} becomes {@code GIAY_KHEN_DOT_XUAT}. */
    static String of(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
