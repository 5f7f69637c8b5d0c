package vn.thidua.report;

import java.util.List;
import java.util.UUID;

/** The words of a report, stored together. */
record ReportContent(
        List<TaskResult> tasks,
        List<MovementResult> movements,
        List<OwnAward> ownAwards,
        String story,
        List<UUID> evidence,
        List<Exemplar> exemplars) {

    ReportContent {
        tasks = List.copyOf(tasks);
        movements = List.copyOf(movements);
        ownAwards = List.copyOf(ownAwards);
        evidence = List.copyOf(evidence);
        exemplars = List.copyOf(exemplars);
    }

    static ReportContent of(UnitReport report) {
        return new ReportContent(
                report.tasks(),
                report.movements(),
                report.ownAwards(),
                report.story(),
                report.evidence(),
                report.exemplars());
    }
}
