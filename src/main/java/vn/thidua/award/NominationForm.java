package vn.thidua.award;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose table of nominations for what.
 *
 * @param occasionName what the occasion is called, the campaign's name
 * @param targets names by code of what a nomination may rest on
 * @param on the day that decides which awards exist
 */
public record NominationForm(
        Occasion occasion,
        String occasionName,
        String unitCode,
        String unit,
        Map<String, String> targets,
        LocalDate on) {

    public NominationForm {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /** What a file that was made for this table carries. */
    Map<String, String> codes() {
        return Map.of(
                "form", "nominations/1", "occasion", occasion.kind().name(), "key", occasion.key(), "unit", unitCode);
    }
}
