package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
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
        paragraphs = List.copyOf(paragraphs);
        wordings = List.copyOf(wordings);
        deadlines = List.copyOf(deadlines);
    }
}
