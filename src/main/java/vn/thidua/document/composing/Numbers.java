package vn.thidua.document.composing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** Numbers as Vietnamese documents write them, whatever the machine's locale. */
final class Numbers {

    private Numbers() {}

    /** {@code 55,02} and {@code 1.518.000}. */
    static String of(BigDecimal number) {
        return Vietnamese.number(number);
    }

    static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** {@code 95%}, {@code 12 hộ}. */
    static String with(BigDecimal number, String unit) {
        return Vietnamese.number(number, unit);
    }

    /** {@code 97,45% (268/275)}. */
    static String ratio(BigDecimal value, String unit, @Nullable BigDecimal numerator, @Nullable BigDecimal whole) {
        String text = with(value, unit);
        return numerator == null || whole == null ? text : "%s (%s/%s)".formatted(text, of(numerator), of(whole));
    }

    /** {@code 05}, {@code 12}: counts in running text have a leading zero below ten, like document numbers. */
    static String count(long number) {
        return "%02d".formatted(number);
    }
}
