package vn.thidua.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * From {@code validFrom} on the key has this value, until the next dated value begins. A value that begins on the same
 * day as an earlier entry corrects it.
 */
public record ChangeDatedValue(
        String key, String value, @Nullable LocalDate validFrom, String legalBasis, boolean confirmed, String reason) {

    public ChangeDatedValue {
        key = Vietnamese.text(key);
        value = Vietnamese.text(value);
        legalBasis = Vietnamese.text(legalBasis);
        reason = Vietnamese.text(reason);
    }
}
