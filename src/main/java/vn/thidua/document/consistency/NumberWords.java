package vn.thidua.document.consistency;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whole numbers as Vietnamese words. */
final class NumberWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] SCALES = {"", " nghìn", " triệu", " tỷ"};
    private static final int SPOKEN = 1000;
    private static final Map<String, Integer> SMALL = new HashMap<>();

    static {
        for (int number = 1; number < SPOKEN; number++) {
            SMALL.put(of(number), number);
        }
    }

    private NumberWords() {}

    /** {@code ba triệu một trăm tám mươi nghìn}. */
    static String of(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        StringBuilder words = new StringBuilder();
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            int group = (int) (number / pow(scale) % (scale == SCALES.length - 1 ? Integer.MAX_VALUE : SPOKEN));
            if (group > 0) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(group(group, !words.isEmpty()))
                        .append(SCALES[scale]);
            }
        }
        return words.toString();
    }

    /** Up to 999; how people also write them is the same. */
    static Optional<Integer> small(String words) {
        return Optional.ofNullable(SMALL.get(usual(words)));
    }

    /** Whether these words say the number, in any of the usual ways. */
    static boolean say(String words, long number) {
        return usual(words).equals(usual(of(number)));
    }

    private static String usual(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("ngàn", "nghìn")
                .replace("linh", "lẻ")
                .replace("tư", "bốn")
                .replace("tỉ", "tỷ")
                .replaceAll("bẩy", "bảy")
                .replaceAll("[,.]", "")
                .replaceAll("\\s+", " ")
                .replaceFirst(" đồng( chẵn)?$", "")
                .strip();
    }

    private static String group(int number, boolean inside) {
        StringBuilder words = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int units = number % 10;
        if (hundreds > 0 || inside) {
            words.append(DIGITS[hundreds]).append(" trăm ");
        }
        if (tens > 1) {
            words.append(DIGITS[tens]).append(" mươi ");
        } else if (tens == 1) {
            words.append("mười ");
        } else if (units > 0 && words.length() > 0) {
            words.append("lẻ ");
        }
        return words.append(unit(tens, units)).toString().strip();
    }

    private static String unit(int tens, int units) {
        if (units == 0) {
            return "";
        }
        if (units == 1 && tens > 1) {
            return "mốt";
        }
        return units == 5 && tens > 0 ? "lăm" : DIGITS[units];
    }

    private static long pow(int scale) {
        long value = 1;
        for (int i = 0; i < scale; i++) {
            value *= SPOKEN;
        }
        return value;
    }
}
