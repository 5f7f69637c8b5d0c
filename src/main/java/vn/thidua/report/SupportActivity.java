package vn.thidua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a supporting unit did: when, what, through which channel, with what evidence. */
public record SupportActivity(
        @Nullable LocalDate heldOn,
        String activity,
        String channel,
        @Nullable Integer reached,
        List<UUID> evidence,
        List<Exemplar> exemplars) {

    public SupportActivity {
        activity = Objects.requireNonNullElse(activity, "");
        channel = Objects.requireNonNullElse(channel, "");
        evidence = List.copyOf(evidence);
        exemplars = List.copyOf(exemplars);
    }
}
