package vn.thidua.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * {@code Thạch Khôi, ngày 09 tháng 9 năm 2025} (ô 4, R-06).
 *
 * @param date null to leave day and month blank for a date by hand
 * @param year printed when the date is blank, or null to leave the year blank as well
 */
public record PlaceAndDate(String place, @Nullable LocalDate date, @Nullable Integer year) {

    private static final String BLANK = "\u00A0".repeat(6);

    public PlaceAndDate {
        place = PaperText.required(place, "The place");
    }

    public static PlaceAndDate on(String place, LocalDate date) {
        return new PlaceAndDate(place, date, date.getYear());
    }

    public static PlaceAndDate blank(String place, int year) {
        return new PlaceAndDate(place, null, year);
    }

    public String text() {
        return place + ", " + when();
    }

    /** {@code ngày 09 tháng 9 năm 2025} or its blank, also for {@code Kèm theo …}. */
    public String when() {
        String open = year == null ? BLANK : year.toString();
        return date == null ? "ngày" + BLANK + "tháng" + BLANK + "năm " + open : Vietnamese.officialLongDate(date);
    }
}
