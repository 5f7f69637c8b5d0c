package vn.thidua.notification;

import java.time.Instant;

/**
 * A deadline in a person's calendar.
 *
 * @param key the same for the same deadline, so that a calendar program moves it instead of adding another
 * @param due the last moment in time
 * @param link path of the page it leads to
 */
public record CalendarEntry(String key, String title, Instant due, String link) {}
