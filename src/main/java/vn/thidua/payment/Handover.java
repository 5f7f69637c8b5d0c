package vn.thidua.payment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One time that certificates and money are handed over; what nobody collects waits for the next.
 *
 * @param number from 1 within the decision
 * @param giver the account of who hands over
 * @param settled whether its record is issued
 */
public record Handover(UUID payoutId, int number, LocalDate on, String place, String giver, boolean settled) {

    private static final String MARK = "/handover-";

    /** What its record is about. */
    public String paperSubject() {
        return payoutId + MARK + number;
    }

    /** Which hand-over a record is about. */
    public static int numberOf(String paperSubject) {
        return Integer.parseInt(paperSubject.substring(paperSubject.indexOf(MARK) + MARK.length()));
    }

    public static UUID payoutOf(String paperSubject) {
        return UUID.fromString(paperSubject.substring(0, paperSubject.indexOf(MARK)));
    }
}
