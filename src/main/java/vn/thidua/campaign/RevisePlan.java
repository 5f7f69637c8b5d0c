package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the officer changes in the draft plan.
 *
 * @param paragraphs new texts by their place in {@link PlanDraft#paragraphs()}
 * @param wordings new wordings of targets and tasks by their codes
 * @param version of the campaign the officer saw
 */
public record RevisePlan(
        String title,
        @Nullable String theme,
        String opening,
        String closing,
        List<PlanDraft.Text> paragraphs,
        List<PlanDraft.Wording> wordings,
        List<PlanDraft.Day> deadlines,
        @Nullable LocalDate endsOn,
        int version) {

    public RevisePlan {
        title = Objects.requireNonNullElse(title, "");
        opening = Objects.requireNonNullElse(opening, "");
        closing = Objects.requireNonNullElse(closing, "");
        paragraphs = List.copyOf(Objects.requireNonNullElse(paragraphs, List.of()));
        wordings = List.copyOf(Objects.requireNonNullElse(wordings, List.of()));
        deadlines = List.copyOf(Objects.requireNonNullElse(deadlines, List.of()));
    }
}
