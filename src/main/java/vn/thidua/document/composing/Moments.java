package vn.thidua.document.composing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.thidua.shared.Vietnamese;

/** Moments as sentences name them, in the ward's zone. */
final class Moments {

    private Moments() {}

    /** {@code 23 giờ 59 phút ngày 24/9/2025}. */
    static String inText(Instant moment) {
        return time(moment) + " ngày " + Vietnamese.officialDate(LocalDate.ofInstant(moment, Vietnamese.ZONE));
    }

    /** {@code 08 giờ 00 phút, ngày 15 tháng 12 năm 2025}, as minutes begin and end. */
    static String inMinutes(Instant moment) {
        return time(moment) + ", " + Vietnamese.officialLongDate(LocalDate.ofInstant(moment, Vietnamese.ZONE));
    }

    private static String time(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, Vietnamese.ZONE);
        return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }
}
