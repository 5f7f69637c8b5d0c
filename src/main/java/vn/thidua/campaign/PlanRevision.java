package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.campaign.plan.Period;
import vn.thidua.campaign.plan.Phase;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedDeadline;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Target;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What an officer's changes make of the draft plan; all that is wrong with them at once. */
class PlanRevision {

    private static final String TARGET = "TARGET";
    private static final String TASK = "TASK";

    private final Plan plan;
    private final RevisePlan command;
    private final List<Problem> problems = new ArrayList<>();

    PlanRevision(Plan plan, RevisePlan command) {
        this.plan = plan;
        this.command = command;
    }

    static PlanDraft draft(Plan plan, int version) {
        Stream<PlanDraft.Wording> targets =
                plan.targets().stream().map(target -> new PlanDraft.Wording(TARGET, target.code(), target.wording()));
        Stream<PlanDraft.Wording> tasks =
                plan.allTasks().map(task -> new PlanDraft.Wording(TASK, task.code(), task.wording()));
        return new PlanDraft(
                plan.title(),
                plan.theme(),
                plan.opening(),
                plan.closing(),
                PlanTexts.of(plan),
                Stream.concat(targets, tasks).toList(),
                days(plan),
                plan.period().to(),
                version);
    }

    private static List<PlanDraft.Day> days(Plan plan) {
        List<PlanDraft.Day> days = new ArrayList<>();
        days.add(day(DeadlineKind.LAUNCH, 0, plan.launchDeadline()));
        plan.phases().forEach(phase -> days.add(day(DeadlineKind.REPORT, phase.number(), phase.reportDeadline())));
        return days;
    }

    private static PlanDraft.Day day(DeadlineKind kind, int phase, PlannedDeadline deadline) {
        return new PlanDraft.Day(kind, phase, deadline.wording(), deadline.day(), deadline.boundary());
    }

    Plan plan() {
        Plan revised = plan.with(texts())
                .withTargetsAndTasks(
                        plan.targets().stream().map(this::target).toList(),
                        plan.tasks().stream().map(this::task).toList())
                .withDates(period(), launchDeadline(), phases());
        checkOrder(revised);
        BusinessRuleViolation.throwIfAny(problems);
        return revised;
    }

    private Plan.Texts texts() {
        Map<String, String> texts = command.paragraphs().stream()
                .collect(Collectors.toMap(PlanDraft.Text::place, PlanDraft.Text::text, (first, second) -> second));
        PlanTexts.Change change =
                (place, heading, text) -> required("paragraphs[%s]".formatted(place), texts.getOrDefault(place, text));
        String theme = command.theme();
        return new Plan.Texts(
                required("title", command.title()),
                theme == null || theme.isBlank() ? null : Vietnamese.text(theme),
                Vietnamese.text(command.opening()),
                Vietnamese.text(command.closing()),
                PlanTexts.changedSections(plan, change),
                PlanTexts.changedResponsibilities(plan, change));
    }

    private String required(String field, String entered) {
        String text = Vietnamese.text(entered);
        if (text.isEmpty()) {
            problems.add(Problem.at(field, "CAMPAIGN_TEXT_MISSING"));
        }
        return text;
    }

    private Target target(Target target) {
        return target.worded(wording(TARGET, target.code(), target.wording()));
    }

    private PlannedTask task(PlannedTask task) {
        return new PlannedTask(
                task.code(),
                wording(TASK, task.code(), task.wording()),
                task.assignedTo(),
                task.subtasks().stream().map(this::task).toList());
    }

    private String wording(String kind, String code, String present) {
        return command.wordings().stream()
                .filter(wording -> wording.kind().equals(kind) && wording.code().equals(code))
                .findFirst()
                .map(wording -> required("wordings[%s]".formatted(code), wording.wording()))
                .orElse(present);
    }

    private Period period() {
        LocalDate end = command.endsOn();
        Period present = plan.period();
        return end == null ? present : new Period(present.wording(), present.from(), end, present.endEvent());
    }

    private PlannedDeadline launchDeadline() {
        return deadline(DeadlineKind.LAUNCH, 0, plan.launchDeadline());
    }

    private List<Phase> phases() {
        Function<Phase, Phase> revised = phase -> new Phase(
                phase.number(), phase.name(), deadline(DeadlineKind.REPORT, phase.number(), phase.reportDeadline()));
        return plan.phases().stream().map(revised).toList();
    }

    private PlannedDeadline deadline(DeadlineKind kind, int phase, PlannedDeadline present) {
        return command.deadlines().stream()
                .filter(day -> day.kind() == kind && day.phase() == phase)
                .findFirst()
                .map(day -> changed(day, present))
                .orElse(present);
    }

    /** The plan's own wording stays as long as neither the day nor its boundary changes. */
    private PlannedDeadline changed(PlanDraft.Day entered, PlannedDeadline present) {
        LocalDate day = Optional.ofNullable(entered.day()).orElse(null);
        Boundary boundary = Objects.requireNonNullElse(entered.boundary(), present.boundary());
        if (day == null) {
            problems.add(Problem.at("deadlines[%d].day".formatted(entered.phase()), "CAMPAIGN_DAY_MISSING"));
            return present;
        }
        return day.equals(present.day()) && boundary == present.boundary()
                ? present
                : new PlannedDeadline(CampaignDeadlines.wording(day, boundary), day, boundary);
    }

    private void checkOrder(Plan revised) {
        LocalDate previous = revised.launchDeadline().day();
        LocalDate from = revised.period().from();
        if (isOutside(previous, from, revised.period().to())) {
            problems.add(Problem.at("deadlines[0].day", "CAMPAIGN_LAUNCH_OUTSIDE_PERIOD", shown(previous)));
        }
        for (Phase phase : revised.phases()) {
            LocalDate day = phase.reportDeadline().day();
            String field = "deadlines[%d].day".formatted(phase.number());
            if (!day.isAfter(previous)) {
                problems.add(Problem.at(field, "CAMPAIGN_REPORT_BEFORE", shown(day), shown(previous)));
            }
            previous = day;
        }
    }

    private static boolean isOutside(LocalDate day, @Nullable LocalDate from, LocalDate to) {
        return (from != null && day.isBefore(from)) || day.isAfter(to);
    }

    private static String shown(LocalDate day) {
        return Vietnamese.date(day);
    }
}
