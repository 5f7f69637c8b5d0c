package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Boundary;

/** The plan as the draft task's form edits it; flat, each text with its place. */
public record PlanDraft(
        String title,
        @Nullable String theme,
        String opening,
        String closing,
        List<Text> paragraphs,
        List<Wording> wordings,
        List<Day> deadlines,
        LocalDate endsOn,
        int version) {

    /**
     * A printed text.
     *
     * @param place path in the plan, such as {@code 1.2.0}
     * @param heading the section it stands in
     */
    public record Text(String place, String heading, String text) {

        public Text {
            text = Objects.requireNonNullElse(text, "");
        }
    }

    /** The wording of a target or a task. */
    public record Wording(String kind, String code, String wording) {

        public Wording {
            wording = Objects.requireNonNullElse(wording, "");
        }
    }

    /** A deadline's day. */
    public record Day(DeadlineKind kind, int phase, String wording, LocalDate day, Boundary boundary) {}

    public PlanDraft {
        paragraphs = List.copyOf(paragraphs);
        wordings = List.copyOf(wordings);
        deadlines = List.copyOf(deadlines);
    }
}
