package vn.thidua.document.consistency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.composing.Composed;

/**
 * What a document is held against besides itself.
 *
 * @param own our issued documents: number and symbol with the days, one of each year
 * @param deadlines of the campaign, empty without one
 * @param minutes of the council the decision rests on, or null
 * @param decidedOtherwise names about whom the Chairman decided otherwise than the council, with a reason
 * @param leftOut names that the council passed and the Chairman refused or sent upward
 * @param certificates names of those who get one
 * @param authorities lines above each signature
 */
public record Facts(
        LocalDate on,
        Map<String, List<LocalDate>> own,
        List<Deadline> deadlines,
        @Nullable Composed minutes,
        Set<String> decidedOtherwise,
        Set<String> leftOut,
        List<String> certificates,
        List<List<String>> authorities) {

    /** A deadline with the day the plan names. */
    public record Deadline(Duty duty, LocalDate day, String wording) {}

    public enum Duty {
        LAUNCH,
        REPORT
    }

    public static Facts nothingBut(LocalDate on) {
        return new Facts(on, Map.of(), List.of(), null, Set.of(), Set.of(), List.of(), List.of());
    }
}
