package vn.thidua.paper;

import org.jspecify.annotations.Nullable;

/**
 * {@code Số: 05/KH-UBND} (ô 3, R-05).
 *
 * @param number from the register, or null to leave the place blank for a number by hand
 * @param symbol for instance {@code KH-UBND}
 */
public record NumberLine(@Nullable Integer number, String symbol) {

    private static final String BLANK = "\u00A0".repeat(8);

    public NumberLine {
        symbol = PaperText.required(symbol, "The symbol");
        if (number != null && number < 1) {
            throw new IllegalArgumentException("Numbers start at 1: " + number);
        }
    }

    public static NumberLine blank(String symbol) {
        return new NumberLine(null, symbol);
    }

    /** {@code 05/KH-UBND}; a leading zero below 10 only. */
    public String reference() {
        return (number == null ? BLANK : "%02d".formatted(number)) + "/" + symbol;
    }

    public String text() {
        return "Số: " + reference();
    }
}
