package vn.thidua.paper.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What the annex allows, from and to. */
record Range(double from, double to) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    static Range exactly(double value) {
        return new Range(value, value);
    }

    boolean holds(double value, double tolerance) {
        return value >= from - tolerance && value <= to + tolerance;
    }

    String text() {
        return from == to ? number(from) : number(from) + "-" + number(to);
    }

    /** At most one digit behind the comma, as a ruler tells. */
    static String number(double value) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value);
    }

    static String mm(double value) {
        return number(value) + " mm";
    }

    static String pt(double value) {
        return number(value) + " pt";
    }
}
