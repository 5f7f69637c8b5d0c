package vn.thidua.rulebook;

import java.time.LocalDate;
import vn.thidua.shared.Vietnamese;

/** A day that does not follow the week: a day off, or a Saturday on which the office works. */
public record CalendarDay(LocalDate on, Kind kind, String name) {

    public enum Kind {
        DAY_OFF("Ngày nghỉ"),
        WORKING_DAY("Ngày làm việc bù");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public CalendarDay {
        name = Vietnamese.text(name);
    }
}
