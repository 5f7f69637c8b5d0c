package vn.thidua.notification;

import java.util.List;

/** Knows deadlines of a person; each module that has some offers one. */
public interface CalendarSource {

    /** Those still to come and those missed lately, of this account. */
    List<CalendarEntry> of(String userId);
}
