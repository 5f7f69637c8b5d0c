package vn.thidua.award;

import java.time.LocalDate;
import java.util.OptionalInt;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** From how many days of absence on an award is not given; none where the rulebook says nothing. */
final class AbsenceLimit {

    private AbsenceLimit() {}

    static OptionalInt of(DatedValues values, String award, LocalDate on) {
        return values.find(ValueKey.ABSENCE_DAYS.of(award), on)
                .or(() -> values.find(ValueKey.ABSENCE_DAYS.of(DatedValues.DEFAULT), on))
                .map(value -> OptionalInt.of(value.number().intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
