package vn.thidua.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's report of results as typed; for the final figures only {@code figures} is read. */
public record SubmitReport(
        ReportKey key,
        List<FigureEntry> figures,
        List<TaskResult> tasks,
        List<MovementResult> movements,
        List<OwnAward> ownAwards,
        @Nullable String story,
        List<UUID> evidence,
        List<Exemplar> exemplars,
        boolean onBehalf,
        @Nullable UUID paperScanId) {

    public SubmitReport {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        movements = List.copyOf(movements);
        ownAwards = List.copyOf(ownAwards);
        evidence = List.copyOf(evidence);
        exemplars = List.copyOf(exemplars);
    }
}
