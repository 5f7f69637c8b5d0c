package vn.thidua.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;

/** Which series a document of a type is numbered in on a day, as the head of the agency has decided. */
@Component
class SeriesSchemes {

    private final DatedValues values;

    SeriesSchemes(DatedValues values) {
        this.values = values;
    }

    Series of(String type, LocalDate on) {
        if (Series.COPIES.types().contains(type)) {
            return Series.COPIES;
        }
        return switch (values.numberingScheme(on)) {
            case PER_TYPE -> Series.ofType(type);
            case GROUPED -> Series.ofGroup(values.numberingGroups(on).holding(type));
            case COMMON -> Series.COMMON;
        };
    }

    int firstNumber(LocalDate on) {
        return values.whole(ValueKey.FIRST_NUMBER, on);
    }
}
