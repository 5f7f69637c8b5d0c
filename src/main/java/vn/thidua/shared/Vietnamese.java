package vn.thidua.shared;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How Vietnamese text, dates and the ward's time zone are treated, whatever the machine's locale. */
public final class Vietnamese {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private Vietnamese() {}

    /** NFC, outer blanks removed. */
    public static String text(String entered) {
        return Normalizer.normalize(entered.strip(), Normalizer.Form.NFC);
    }

    /** For searching and comparing: no marks, no case, đ as d, so that {@code hoà} finds {@code Hòa}. */
    public static String folded(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    /** {@code 05/09/2025}, as screens show a date. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 16:59 05/09/2025} in the ward's zone. */
    public static String moment(Instant instant) {
        return TIME.format(instant);
    }

    /** {@code 05/9/2025}: decree 30 writes a zero before days under 10 and months 1 and 2 only. */
    public static String officialDate(LocalDate date) {
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), officialMonth(date), date.getYear());
    }

    /** {@code ngày 05 tháng 9 năm 2025}. */
    public static String officialLongDate(LocalDate date) {
        return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), officialMonth(date), date.getYear());
    }

    private static String officialMonth(LocalDate date) {
        int month = date.getMonthValue();
        return month < 3 ? "0" + month : Integer.toString(month);
    }
}
