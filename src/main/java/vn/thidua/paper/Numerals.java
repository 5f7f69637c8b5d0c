package vn.thidua.paper;

import java.util.List;

/** Numbers of sections, annexes and points. */
public final class Numerals {

    /** Vietnamese alphabet as used for points: no f, j, w, z. */
    private static final List<String> LETTERS = List.of("abcdđeghiklmnopqrstuvxy".split(""));

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** The point's letter, counted from 1: 5 is {@code đ}; after {@code y} it goes on with {@code aa}. */
    public static String letter(int number) {
        requirePositive(number);
        int index = number - 1;
        String last = LETTERS.get(index % LETTERS.size());
        return index < LETTERS.size() ? last : letter(index / LETTERS.size()) + last;
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
