package vn.thidua.campaign.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole plan of one campaign, as its campaign file states it.
 *
 * @param code short name for files and commands, such as {@code thach-khoi-2025}
 * @param title the trích yếu after the words KẾ HOẠCH
 * @param theme the campaign's motto, without quotation marks
 * @param unitGroups names that selections may use for several units at once
 * @param scoring how units are ranked; null in a plan without criteria
 * @param body the printed sections, any depth; see {@link #outline()} for the text with the typed parts filled in
 */
public record Plan(
        String code,
        String name,
        String title,
        LegalForm legalForm,
        @Nullable ParentPlan parent,
        List<LegalBasis> legalBases,
        List<LegalBasis> directives,
        String opening,
        @Nullable String theme,
        Map<String, UnitSelection> unitGroups,
        List<Section> body,
        String closing,
        List<Target> targets,
        List<PlannedTask> tasks,
        List<Movement> otherMovements,
        Period period,
        PlannedDeadline launchDeadline,
        List<Phase> phases,
        AwardPlan awards,
        List<Responsibility> responsibilities,
        List<PlannedParticipation> participation,
        List<RecipientLine> recipients,
        Signer signer,
        @Nullable Scoring scoring) {

    public Plan {
        legalBases = List.copyOf(legalBases);
        directives = List.copyOf(directives);
        unitGroups = Map.copyOf(unitGroups);
        body = List.copyOf(body);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        otherMovements = List.copyOf(otherMovements);
        phases = List.copyOf(phases);
        responsibilities = List.copyOf(responsibilities);
        participation = List.copyOf(participation);
        recipients = List.copyOf(recipients);
    }

    /** The sections as they are printed: where a section stands for targets, tasks and so on, with these as text. */
    public List<Section> outline() {
        return new Outline(this).sections();
    }

    public Optional<Target> target(String targetCode) {
        return targets.stream()
                .filter(target -> target.code().equals(targetCode))
                .findFirst();
    }

    public List<Target> targetsOf(UnitRef unit) {
        return targets.stream()
                .filter(target -> target.reportedBy().selects(unit, unitGroups))
                .toList();
    }

    /** Tasks and sub-points in the plan's order. */
    public Stream<PlannedTask> allTasks() {
        return tasks.stream().flatMap(PlannedTask::withSubtasks);
    }

    /** The tasks assigned to a unit, sub-points as tasks of their own, in the plan's order. */
    public List<PlannedTask> tasksOf(UnitRef unit) {
        return allTasks()
                .filter(task -> task.assignedTo().selects(unit, unitGroups))
                .toList();
    }

    public List<Responsibility> responsibilitiesOf(UnitRef unit) {
        return responsibilities.stream()
                .filter(responsibility -> responsibility.units().selects(unit, unitGroups))
                .toList();
    }

    /** The texts that an officer edits in the draft. */
    public record Texts(
            String title,
            @Nullable String theme,
            String opening,
            String closing,
            List<Section> body,
            List<Responsibility> responsibilities) {}

    public Plan with(Texts texts) {
        return new Plan(
                code,
                name,
                texts.title(),
                legalForm,
                parent,
                legalBases,
                directives,
                texts.opening(),
                texts.theme(),
                unitGroups,
                texts.body(),
                texts.closing(),
                targets,
                tasks,
                otherMovements,
                period,
                launchDeadline,
                phases,
                awards,
                texts.responsibilities(),
                participation,
                recipients,
                signer,
                scoring);
    }

    public Plan withTargetsAndTasks(List<Target> newTargets, List<PlannedTask> newTasks) {
        return new Plan(
                code,
                name,
                title,
                legalForm,
                parent,
                legalBases,
                directives,
                opening,
                theme,
                unitGroups,
                body,
                closing,
                newTargets,
                newTasks,
                otherMovements,
                period,
                launchDeadline,
                phases,
                awards,
                responsibilities,
                participation,
                recipients,
                signer,
                scoring);
    }

    public Plan withDates(Period newPeriod, PlannedDeadline newLaunchDeadline, List<Phase> newPhases) {
        return new Plan(
                code,
                name,
                title,
                legalForm,
                parent,
                legalBases,
                directives,
                opening,
                theme,
                unitGroups,
                body,
                closing,
                targets,
                tasks,
                otherMovements,
                newPeriod,
                newLaunchDeadline,
                newPhases,
                awards,
                responsibilities,
                participation,
                recipients,
                signer,
                scoring);
    }
}
