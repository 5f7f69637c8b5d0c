package vn.thidua.campaign.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fills the typed facts into the sections that stand for them and say nothing of their own. */
class Outline {

    private final Plan plan;

    Outline(Plan plan) {
        this.plan = plan;
    }

    List<Section> sections() {
        return plan.body().stream().map(this::filled).toList();
    }

    private Section filled(Section section) {
        List<Paragraph> body = new ArrayList<>(section.body());
        List<Section> below =
                new ArrayList<>(section.sections().stream().map(this::filled).toList());
        Set<PlanPart> parts = section.parts();
        if (parts.contains(PlanPart.THEME) && plan.theme() != null) {
            body.add(Paragraph.plain("Chủ đề thi đua: “%s”".formatted(plan.theme())));
        }
        if (parts.contains(PlanPart.TARGETS)) {
            plan.targets().forEach(target -> body.add(Paragraph.dash(target.wording())));
        }
        if (parts.contains(PlanPart.TASKS)) {
            plan.tasks().forEach(task -> body.add(lettered(task)));
        }
        Scoring scoring = plan.scoring();
        if (parts.contains(PlanPart.SCORING) && scoring != null) {
            body.addAll(new ScoringText(plan, scoring).paragraphs());
        }
        if (parts.contains(PlanPart.PERIOD)) {
            body.add(Paragraph.plain(plan.period().wording()));
        }
        if (parts.contains(PlanPart.RESPONSIBILITIES)) {
            plan.responsibilities().forEach(responsibility -> below.add(filled(section(responsibility))));
        }
        return section.with(body.stream().map(this::dated).toList(), below);
    }

    /** A text may name a deadline instead of a day, so that it follows when the deadline is changed in the draft. */
    private Paragraph dated(Paragraph paragraph) {
        String text = paragraph
                .text()
                .replace("{launchDeadline}", plan.launchDeadline().wording());
        for (Phase phase : plan.phases()) {
            text = text.replace(
                    "{reportDeadline.%d}".formatted(phase.number()),
                    phase.reportDeadline().wording());
        }
        return new Paragraph(
                paragraph.marker(),
                text,
                paragraph.under().stream().map(this::dated).toList());
    }

    private static Paragraph lettered(PlannedTask task) {
        return Paragraph.lettered(
                task.wording(),
                task.subtasks().stream()
                        .map(sub -> Paragraph.dash(sub.wording()))
                        .toList());
    }

    private static Section section(Responsibility responsibility) {
        return new Section(responsibility.heading(), Set.of(), responsibility.duties(), List.of());
    }
}
