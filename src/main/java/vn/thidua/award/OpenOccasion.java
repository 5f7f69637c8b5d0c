package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/**
 * A request for nominations outside any campaign.
 *
 * @param key tells it from others of its kind: the year, or the event
 * @param dueOn the last day for nominations, null where nobody waits for it
 * @param awards codes of what may be proposed
 * @param units whom nominations are asked of
 */
public record OpenOccasion(
        Occasion.Kind kind,
        String key,
        String title,
        String basis,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dueOn,
        Set<String> awards,
        List<String> units) {

    public OpenOccasion {
        key = Vietnamese.text(key);
        title = Vietnamese.text(title);
        basis = Vietnamese.text(basis);
        awards = Set.copyOf(awards);
        units = units.stream().distinct().toList();
    }
}
