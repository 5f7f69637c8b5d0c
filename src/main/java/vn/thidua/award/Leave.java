package vn.thidua.award;

import org.jspecify.annotations.Nullable;

/**
 * How many working days a person was away in the period, as the unit says; null where it says nothing.
 *
 * @param maternity how many of them were maternity leave, which is not absence
 */
public record Leave(@Nullable Integer days, @Nullable Integer maternity) {

    public static final Leave UNKNOWN = new Leave(null, null);

    /** Whether so many days were missed without counting maternity leave. */
    public enum Answer {
        PRESENT,
        ABSENT_TOO_LONG,
        UNKNOWN
    }

    Answer reaches(int limit) {
        if (days == null) {
            return Answer.UNKNOWN;
        }
        int missed = days - (maternity == null ? 0 : maternity);
        return missed >= limit ? Answer.ABSENT_TOO_LONG : Answer.PRESENT;
    }

    /** {@code Nghỉ 130 ngày, trong đó 126 ngày nghỉ thai sản không tính.} */
    String explained() {
        if (days == null) {
            return "Đơn vị chưa ghi số ngày nghỉ.";
        }
        String all = "Nghỉ %d ngày làm việc".formatted(days);
        return maternity == null || maternity == 0
                ? all + "."
                : all + ", trong đó %d ngày nghỉ thai sản không tính.".formatted(maternity);
    }
}
