package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a unit's report.
 *
 * @param number of the version, from 1
 * @param finalFigures whether it was submitted after the campaign's end to replace estimates
 * @param late whether the first version came after the deadline's last moment
 */
public record UnitReport(
        UUID id,
        ReportKey key,
        int number,
        ReportStatus status,
        boolean finalFigures,
        List<Figure> figures,
        List<TaskResult> tasks,
        List<MovementResult> movements,
        List<OwnAward> ownAwards,
        String story,
        List<UUID> evidence,
        List<Exemplar> exemplars,
        boolean onBehalf,
        @Nullable UUID paperScanId,
        Instant submittedAt,
        String submittedBy,
        boolean late,
        @Nullable Review review) {

    public UnitReport {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        movements = List.copyOf(movements);
        ownAwards = List.copyOf(ownAwards);
        evidence = List.copyOf(evidence);
        exemplars = List.copyOf(exemplars);
    }

    public boolean hasEstimates() {
        return figures.stream().anyMatch(figure -> figure.state() == FigureState.ESTIMATE);
    }

    /** When, by whom, and whether after the deadline. */
    record Submission(Instant at, String by, boolean late) {}
}
