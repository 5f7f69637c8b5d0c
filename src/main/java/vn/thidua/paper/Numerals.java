package vn.thidua.paper;

import java.util.List;
import vn.thidua.shared.BusinessRuleViolation;

/** Numbers of sections, annexes and points. */
public final class Numerals {

    /** Vietnamese alphabet as used for points: no f, j, w, z. */
    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** How many points one list can have. */
    static int letters() {
        return LETTERS.size();
    }

    /** The point's letter, counted from 1: 5 is {@code đ}, 23 is {@code y}, the last. */
    public static String letter(int number) {
        requirePositive(number);
        if (number > LETTERS.size()) {
            throw new BusinessRuleViolation("PAPER_TOO_MANY_POINTS", number, LETTERS.size());
        }
        return LETTERS.get(number - 1);
    }

    public static String roman(int number) {
        requirePositive(number);
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static void requirePositive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Counted from 1: " + number);
        }
    }
}
