package vn.thidua.installation;

import java.time.Duration;

/**
 * The clock of a trial or a rehearsal shows another time now; published once the move is committed.
 *
 * @param offset what the clock shows minus the real time
 */
public record ClockMoved(Duration offset) {}
