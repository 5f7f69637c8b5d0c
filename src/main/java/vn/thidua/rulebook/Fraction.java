package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A share of a whole kept exactly, because two thirds of nine members is six and not 5,94. */
public record Fraction(long numerator, long denominator) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + numerator + "/" + denominator);
        }
    }

    /** Reads {@code 2/3}, {@code 0.8} or {@code 1}. */
    public static Fraction of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (matcher.matches()) {
            return new Fraction(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }
        BigDecimal decimal = new BigDecimal(written);
        int scale = Math.max(decimal.scale(), 0);
        return new Fraction(
                decimal.movePointRight(scale).longValueExact(),
                BigDecimal.TEN.pow(scale).longValueExact());
    }

    static boolean isFraction(String written) {
        try {
            return written.matches("\\d{1,6}/\\d{1,6}|[01](\\.\\d{1,6})?")
                    && of(written).denominator() > 0;
        } catch (IllegalArgumentException notBetweenNoneAndAll) {
            return false;
        }
    }

    /** Whether {@code part} of {@code whole} is at least this share. */
    public boolean isReachedBy(long part, long whole) {
        return part * denominator >= numerator * whole;
    }

    /** Whether {@code part} of {@code whole} is more than this share. */
    public boolean isExceededBy(long part, long whole) {
        return part * denominator > numerator * whole;
    }
}
