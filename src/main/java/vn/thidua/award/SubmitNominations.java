package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole table of one unit; replaces what it submitted before.
 *
 * @param onBehalf entered by an officer for a unit without a computer
 * @param on the day that decides which awards exist
 */
public record SubmitNominations(
        Occasion occasion, String unitCode, List<NominationEntry> nominations, boolean onBehalf, LocalDate on) {

    public SubmitNominations {
        nominations = List.copyOf(nominations);
    }
}
