package vn.thidua.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text, dates and the ward's time zone are treated, whatever the machine's locale (R-53, R-57). */
public final class Vietnamese {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private static final DateTimeFormatter ISO_MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(ZONE);

    private static final Pattern TONE_FIRST = Pattern.compile("([\u0300\u0301\u0303\u0309])([\u0302\u0306])");

    private Vietnamese() {}

    /** NFC, outer blanks removed; a tone typed before its circumflex or breve is put behind it (R-53). */
    public static String text(String entered) {
        String apart = Normalizer.normalize(entered.strip(), Normalizer.Form.NFD);
        return Normalizer.normalize(TONE_FIRST.matcher(apart).replaceAll("$2$1"), Normalizer.Form.NFC);
    }

    /** As it goes on inside a sentence: in small letters, but for an abbreviation. */
    public static String continued(String sentence) {
        boolean abbreviated = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return sentence.isEmpty() || abbreviated
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** {@code 55,02} and {@code 1.518.000}, whatever the machine's locale (R-57). */
    public static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols).format(number);
    }

    /** A number with what it counts: {@code 95%}, {@code 12 hộ}. */
    public static String number(BigDecimal number, String unit) {
        return unit.isEmpty() || unit.equals("%") ? number(number) + unit : number(number) + " " + unit;
    }

    /** {@code 05/09/2025}, as screens show a date. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 16:59 05/09/2025} in the ward's zone. */
    public static String moment(Instant instant) {
        return TIME.format(instant);
    }

    /** {@code 2025-09-23T08:15:30+07:00}, the time in an office's signature (R-26). */
    public static String isoMoment(Instant instant) {
        return ISO_MOMENT.format(instant);
    }

    /** {@code 05/9/2025}: decree 30 writes a zero before days under 10 and months 1 and 2 only (R-06). */
    public static String officialDate(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), officialMonth(date), date.getYear());
    }

    /** {@code ngày 05 tháng 9 năm 2025} (R-06). */
    public static String officialLongDate(LocalDate date) {
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), officialMonth(date), date.getYear());
    }

    private static String officialMonth(LocalDate date) {
        int month = date.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
