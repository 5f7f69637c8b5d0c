package vn.thidua.document;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Sixteen random characters, 80 bits, of an alphabet that can be read aloud and typed from paper: no I, L, O, U. What
 * somebody typed is read forgivingly.
 */
final class CrockfordCode {

    static final int LENGTH = 16;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CrockfordCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (code, index) -> code.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString();
    }

    /** As kept, from what was typed: upper case, without spaces and hyphens, O for 0, I and L for 1. */
    static String normalised(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** As printed, in groups of four. */
    static String grouped(String code) {
        return String.join("-", code.split("(?<=\\G.{4})"));
    }
}
