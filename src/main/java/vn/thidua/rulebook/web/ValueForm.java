package vn.thidua.rulebook.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.ChangeDatedValue;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.EnteredDate;

/** A dated value as the page submits it. */
record ValueForm(
        String key,
        String value,
        @EnteredDate @Nullable LocalDate validFrom,
        String legalBasis,
        @Nullable Boolean confirmed,
        String reason) {

    static ValueForm empty(String key) {
        return new ValueForm(key, "", null, "", true, "");
    }

    ChangeDatedValue change() {
        String kept = ValueKey.find(key.strip())
                .map(known -> known.type().kept(value))
                .orElse(value);
        return new ChangeDatedValue(key, kept, validFrom, legalBasis, Boolean.TRUE.equals(confirmed), reason);
    }
}
