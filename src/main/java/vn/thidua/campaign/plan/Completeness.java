package vn.thidua.campaign.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What article 17 of the law wants a movement's plan to fix. */
public final class Completeness {

    private static final List<Set<PlanPart>> WANTED = List.of(
            EnumSet.of(PlanPart.PURPOSE, PlanPart.GOALS),
            EnumSet.of(PlanPart.SCOPE),
            EnumSet.of(PlanPart.SUBJECTS),
            EnumSet.of(PlanPart.CONTENT),
            EnumSet.of(PlanPart.CRITERIA, PlanPart.TARGETS),
            EnumSet.of(PlanPart.PERIOD),
            EnumSet.of(PlanPart.RESPONSIBILITIES),
            EnumSet.of(PlanPart.TASKS));

    private Completeness() {}

    /** Parts that nothing says; of alternatives the first stands for both. */
    public static List<PlanPart> missing(Set<PlanPart> said) {
        return WANTED.stream()
                .filter(alternatives -> alternatives.stream().noneMatch(said::contains))
                .map(alternatives -> alternatives.iterator().next())
                .toList();
    }

    public static List<PlanPart> missing(Plan plan) {
        Set<PlanPart> said = plan.outline().stream()
                .flatMap(Section::all)
                .filter(Section::saysSomething)
                .flatMap(section -> section.parts().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanPart.class)));
        Stream.of(
                        plan.targets().isEmpty() ? null : PlanPart.TARGETS,
                        plan.scoring() == null ? null : PlanPart.CRITERIA,
                        plan.tasks().isEmpty() ? null : PlanPart.TASKS,
                        plan.period().wording().isBlank() ? null : PlanPart.PERIOD,
                        plan.responsibilities().isEmpty() ? null : PlanPart.RESPONSIBILITIES)
                .filter(part -> part != null)
                .forEach(said::add);
        return missing(said);
    }
}
