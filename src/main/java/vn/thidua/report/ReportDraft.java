package vn.thidua.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.thidua.campaign.plan.Target;

/** What the report's form starts with. */
class ReportDraft {

    private final ReportDuty duty;
    private final ReportVersions versions;
    private final Instant now;

    ReportDraft(ReportDuty duty, ReportVersions versions, Instant now) {
        this.duty = duty;
        this.versions = versions;
        this.now = now;
    }

    SubmitReport of(ReportKey key) {
        return versions.newest().map(newest -> again(key, newest)).orElseGet(() -> empty(key));
    }

    private SubmitReport again(ReportKey key, UnitReport newest) {
        return new SubmitReport(
                key,
                figures(newest),
                tasks(newest),
                newest.movements(),
                newest.ownAwards(),
                newest.story(),
                newest.evidence(),
                newest.exemplars(),
                newest.onBehalf(),
                newest.paperScanId());
    }

    private SubmitReport empty(ReportKey key) {
        return new SubmitReport(
                key,
                duty.targets().stream()
                        .map(target -> FigureReader.blank(target, state()))
                        .toList(),
                duty.tasks().stream()
                        .map(task -> new TaskResult(task.code(), ""))
                        .toList(),
                duty.plan().otherMovements().stream()
                        .map(movement -> new MovementResult(movement.code(), ""))
                        .toList(),
                List.of(),
                "",
                List.of(),
                List.of(),
                false,
                null);
    }

    private FigureState state() {
        return duty.mayEstimateAt(now) ? FigureState.ESTIMATE : FigureState.ACTUAL;
    }

    /** When final figures are asked for, only what had been estimated is asked again. */
    private List<FigureEntry> figures(UnitReport newest) {
        boolean isFinal = versions.areFinal();
        Map<String, Figure> typed =
                newest.figures().stream().collect(Collectors.toMap(Figure::target, figure -> figure));
        return duty.targets().stream()
                .filter(target -> !isFinal || wasEstimated(target))
                .map(target -> entry(target, typed, isFinal))
                .toList();
    }

    private FigureEntry entry(Target target, Map<String, Figure> typed, boolean isFinal) {
        Figure figure = typed.get(target.code());
        if (figure == null) {
            return FigureReader.blank(target, state());
        }
        FigureState state = isFinal || !duty.mayEstimateAt(now) ? FigureState.ACTUAL : figure.state();
        return FigureReader.entry(figure, target, state);
    }

    private boolean wasEstimated(Target target) {
        return versions.accepted().stream()
                .flatMap(report -> report.figures().stream())
                .anyMatch(figure -> figure.target().equals(target.code()) && figure.state() == FigureState.ESTIMATE);
    }

    private List<TaskResult> tasks(UnitReport newest) {
        Map<String, String> typed =
                newest.tasks().stream().collect(Collectors.toMap(TaskResult::task, TaskResult::result));
        return duty.tasks().stream()
                .map(task -> new TaskResult(task.code(), Objects.requireNonNullElse(typed.get(task.code()), "")))
                .toList();
    }
}
