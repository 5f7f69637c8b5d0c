package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Paragraph;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.Responsibility;
import vn.thidua.campaign.plan.Section;

/** Walks over the plan's own paragraphs, each with its place, and takes over what a change makes of them. */
class PlanTexts {

    /** What becomes of one text. */
    interface Change {
        String of(String place, String heading, String text);
    }

    private final Change change;

    private PlanTexts(Change change) {
        this.change = change;
    }

    /** Every text with its place, in the order of print. */
    static List<PlanDraft.Text> of(Plan plan) {
        List<PlanDraft.Text> texts = new ArrayList<>();
        PlanTexts collector = new PlanTexts((place, heading, text) -> {
            texts.add(new PlanDraft.Text(place, heading, text));
            return text;
        });
        collector.sections("s", plan.body());
        collector.responsibilities(plan.responsibilities());
        return texts;
    }

    static List<Section> changedSections(Plan plan, Change change) {
        return new PlanTexts(change).sections("s", plan.body());
    }

    static List<Responsibility> changedResponsibilities(Plan plan, Change change) {
        return new PlanTexts(change).responsibilities(plan.responsibilities());
    }

    private List<Section> sections(String place, List<Section> sections) {
        List<Section> changed = new ArrayList<>();
        for (Section section : sections) {
            String own = place + "." + changed.size();
            changed.add(new Section(
                    section.heading(),
                    section.parts(),
                    paragraphs(own + ".p", section.heading(), section.body()),
                    sections(own, section.sections())));
        }
        return changed;
    }

    private List<Responsibility> responsibilities(List<Responsibility> responsibilities) {
        List<Responsibility> changed = new ArrayList<>();
        for (Responsibility responsibility : responsibilities) {
            changed.add(new Responsibility(
                    responsibility.heading(),
                    responsibility.units(),
                    paragraphs("r." + changed.size(), responsibility.heading(), responsibility.duties()),
                    responsibility.movementKinds()));
        }
        return changed;
    }

    private List<Paragraph> paragraphs(String place, @Nullable String heading, List<Paragraph> paragraphs) {
        List<Paragraph> changed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String own = place + "." + changed.size();
            String text = change.of(own, heading == null ? "" : heading, paragraph.text());
            changed.add(new Paragraph(paragraph.marker(), text, paragraphs(own, heading, paragraph.under())));
        }
        return changed;
    }
}
