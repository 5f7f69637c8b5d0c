package vn.thidua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as officers type them: {@code 55,02}, {@code 55.02}, {@code 98 %}, {@code 1.518.000}. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern GROUPED_BY_DOTS = Pattern.compile("[-+]?[0-9]{1,3}(\\.[0-9]{3}){2,}(,[0-9]{1,6})?");
    private static final Pattern ONE_DOT_GROUP = Pattern.compile("[-+]?[0-9]{1,3}\\.[0-9]{3},[0-9]{1,6}");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,6})");
    private static final Pattern MANY_COMMAS = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Numbers() {}

    /** Empty where the text is no number, or could be two: 1.000 is a thousand to one reader and one to another. */
    public static Optional<BigDecimal> read(String entered) {
        String text = bare(entered);
        if (AMBIGUOUS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (GROUPED_BY_DOTS.matcher(text).matches()
                || ONE_DOT_GROUP.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_BY_COMMAS.matcher(text).matches()
                || MANY_COMMAS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return Optional.empty();
    }

    static boolean isAmbiguous(String entered) {
        return AMBIGUOUS.matcher(bare(entered)).matches();
    }

    private static String bare(String entered) {
        String text = entered.replaceAll("[\\s\\u00A0\\u202F]", "");
        return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@code 1.518.000}, {@code 55,02}: two decimals at most, whatever the machine's locale. */
    public static String shown(BigDecimal number) {
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        String plain = String.format(Locale.ROOT, "%,." + Math.max(rounded.scale(), 0) + "f", rounded);
        return plain.replace(',', '~').replace('.', ',').replace('~', '.');
    }

    /** As an officer would type it, without thousands marks, so that it can be read back. */
    public static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
