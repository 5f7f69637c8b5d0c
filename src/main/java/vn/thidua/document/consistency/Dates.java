package vn.thidua.document.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as documents write them, {@code 05/9/2025} and {@code ngày 05 tháng 9 năm 2025}. */
final class Dates {

    static final String SHORT = "(\\d{1,2})/(\\d{1,2})/(\\d{4})";
    static final String LONG = "(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})";

    private static final Pattern ANY = Pattern.compile("(?<![\\d/])(?:" + SHORT + "(?![\\d/])|" + LONG + ")");

    /** @param day null where the calendar has no such day */
    record Found(@Nullable LocalDate day, String text, int from, int to) {}

    private Dates() {}

    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            int first = matcher.group(1) == null ? 4 : 1;
            LocalDate day = day(matcher.group(first), matcher.group(first + 1), matcher.group(first + 2));
            found.add(new Found(day, matcher.group(), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static @Nullable LocalDate day(String day, String month, String year) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }
}
