package vn.thidua.rulebook.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.rulebook.ChangeDatedValue;

/** A dated value as the page submits it. */
record ValueForm(
        String key,
        String value,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
        String legalBasis,
        @Nullable Boolean confirmed,
        String reason) {

    static ValueForm empty(String key) {
        return new ValueForm(key, "", null, "", true, "");
    }

    ChangeDatedValue change() {
        return new ChangeDatedValue(key, value, validFrom, legalBasis, Boolean.TRUE.equals(confirmed), reason);
    }
}
