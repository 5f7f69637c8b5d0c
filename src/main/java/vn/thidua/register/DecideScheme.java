package vn.thidua.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.NumberingGroups;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.shared.Vietnamese;

/**
 * How the head has documents numbered from a day on.
 *
 * @param from the first day; 1 January, or a day inside a year with {@code withinYear}
 * @param decision number and date of the head's decision
 * @param withinYear said on purpose: the change does not wait for the new year
 */
public record DecideScheme(
        @Nullable NumberingScheme scheme,
        NumberingGroups groups,
        @Nullable LocalDate from,
        String decision,
        String reason,
        boolean withinYear) {

    public DecideScheme {
        decision = Vietnamese.text(decision);
        reason = Vietnamese.text(reason);
    }
}
