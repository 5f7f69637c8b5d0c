package vn.thidua.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Movement;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Everything that is wrong with a report as typed, each at its field. */
class ReportValidation {

    private final ReportDuty duty;
    private final SubmitReport command;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();

    ReportValidation(ReportDuty duty, SubmitReport command, Instant now) {
        this.duty = duty;
        this.command = command;
        this.now = now;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The figures of a whole report, one for each target of the unit. */
    List<Figure> figures() {
        return figures(duty.targets());
    }

    /** The final figures: new ones for what had been estimated, the accepted ones for the rest. */
    List<Figure> finalFigures(UnitReport accepted) {
        Set<String> estimated = new HashSet<>();
        accepted.figures().stream()
                .filter(figure -> figure.state() == FigureState.ESTIMATE)
                .forEach(figure -> estimated.add(figure.target()));
        Map<String, Figure> renewed = new LinkedHashMap<>();
        figures(duty.targets().stream()
                        .filter(target -> estimated.contains(target.code()))
                        .toList())
                .forEach(figure -> renewed.put(figure.target(), figure));
        return accepted.figures().stream()
                .map(figure -> renewed.getOrDefault(figure.target(), figure))
                .toList();
    }

    private List<Figure> figures(List<Target> wanted) {
        Map<String, Target> targets = FigureReader.byCode(wanted);
        Map<String, Figure> read = new LinkedHashMap<>();
        for (int index = 0; index < command.figures().size(); index++) {
            FigureEntry entry = command.figures().get(index);
            Target target = targets.get(entry.target());
            String field = "figures[%d]".formatted(index);
            if (target == null) {
                refuseUnknown(field, entry);
            } else if (read.containsKey(entry.target())) {
                problems.add(Problem.at(field, "REPORT_FIGURE_TWICE", target.name()));
            } else {
                checkState(field, entry, target);
                FigureReader reader = new FigureReader(field, entry, target, problems);
                read.put(entry.target(), reader.figure(duty.goalOf(target)));
            }
        }
        wanted.stream()
                .filter(target -> !read.containsKey(target.code()))
                .forEach(target -> problems.add(Problem.at("figures", "REPORT_FIGURE_MISSING", target.name())));
        return List.copyOf(read.values());
    }

    /** A figure that is the unit's but not asked for again is simply not read. */
    private void refuseUnknown(String field, FigureEntry entry) {
        if (!duty.targetsByCode().containsKey(entry.target())) {
            problems.add(Problem.at(field, "REPORT_TARGET_NOT_YOURS", entry.target()));
        }
    }

    private void checkState(String field, FigureEntry entry, Target target) {
        if (entry.state() == null) {
            problems.add(Problem.at(field + ".state", "REPORT_STATE_MISSING", target.name()));
        } else if (entry.state() == FigureState.ESTIMATE && !duty.mayEstimateAt(now)) {
            problems.add(Problem.at(field + ".state", "REPORT_ESTIMATE_AFTER_END", target.name()));
        }
    }

    /** The words of a whole report. */
    ReportContent content() {
        return new ReportContent(
                tasks(), movements(), ownAwards(), text("story", command.story()), command.evidence(), exemplars());
    }

    private List<TaskResult> tasks() {
        List<TaskResult> results = new ArrayList<>();
        for (PlannedTask task : duty.tasks()) {
            int index = indexOfTask(task.code());
            String field = index < 0 ? "tasks" : "tasks[%d].result".formatted(index);
            String result =
                    index < 0 ? "" : Vietnamese.text(command.tasks().get(index).result());
            if (result.isEmpty()) {
                problems.add(Problem.at(field, "REPORT_TASK_RESULT_MISSING", task.code(), task.wording()));
            }
            results.add(new TaskResult(task.code(), result));
        }
        return results;
    }

    private int indexOfTask(String code) {
        for (int index = 0; index < command.tasks().size(); index++) {
            if (command.tasks().get(index).task().equals(code)) {
                return index;
            }
        }
        return -1;
    }

    private List<MovementResult> movements() {
        Set<String> known = new HashSet<>();
        duty.plan().otherMovements().stream().map(Movement::code).forEach(known::add);
        List<MovementResult> results = new ArrayList<>();
        for (int index = 0; index < command.movements().size(); index++) {
            MovementResult entered = command.movements().get(index);
            if (!known.contains(entered.movement())) {
                problems.add(
                        Problem.at("movements[%d]".formatted(index), "REPORT_MOVEMENT_UNKNOWN", entered.movement()));
            }
            if (!entered.result().isBlank()) {
                results.add(new MovementResult(entered.movement(), Vietnamese.text(entered.result())));
            }
        }
        return results;
    }

    private List<OwnAward> ownAwards() {
        List<OwnAward> awards = new ArrayList<>();
        for (int index = 0; index < command.ownAwards().size(); index++) {
            OwnAward entered = command.ownAwards().get(index);
            String field = "ownAwards[%d].".formatted(index);
            awards.add(new OwnAward(
                    text(field + "recipient", entered.recipient()),
                    text(field + "award", entered.award()),
                    entered.awardedOn(),
                    entered.achievement() == null ? null : Vietnamese.text(entered.achievement())));
        }
        return awards;
    }

    private List<Exemplar> exemplars() {
        List<Exemplar> exemplars = new ArrayList<>();
        for (int index = 0; index < command.exemplars().size(); index++) {
            Exemplar entered = command.exemplars().get(index);
            String field = "exemplars[%d].".formatted(index);
            exemplars.add(new Exemplar(text(field + "name", entered.name()), text(field + "deed", entered.deed())));
        }
        return exemplars;
    }

    private String text(String field, @Nullable String entered) {
        String text = Vietnamese.text(Objects.requireNonNullElse(entered, ""));
        if (text.isEmpty()) {
            problems.add(Problem.at(field, "REPORT_TEXT_MISSING"));
        }
        return text;
    }
}
