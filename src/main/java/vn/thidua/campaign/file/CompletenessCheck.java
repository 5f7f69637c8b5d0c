package vn.thidua.campaign.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import vn.thidua.campaign.plan.Completeness;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.campaign.plan.PlanPart;

/** The plan fixes what the law wants of a movement. */
class CompletenessCheck {

    private static final Set<String> TYPED = Set.of("targets", "scoring", "tasks", "period", "responsibilities");

    private final FileUnderCheck file;

    CompletenessCheck(FileUnderCheck file) {
        this.file = file;
    }

    void check() {
        legalForm();
        Set<PlanPart> said = EnumSet.noneOf(PlanPart.class);
        file.items("/sections").forEach(section -> collect(section, said));
        addTyped(said);
        Completeness.missing(said).forEach(part -> file.problem("/sections", "CAMPAIGN_PART_MISSING", part.label()));
        if (!statesNumbersOrCriteria()) {
            file.warning("/awards", "CAMPAIGN_AWARDS_VAGUE");
        }
    }

    /** A "đợt" is no form that the law knows. */
    private void legalForm() {
        String form = file.text("/legalForm");
        boolean known = Arrays.stream(LegalForm.values())
                .anyMatch(legal -> legal.label().equals(form));
        if (!form.isEmpty() && !known) {
            file.problem("/legalForm", "CAMPAIGN_LEGAL_FORM", form);
        }
    }

    private void collect(String section, Set<PlanPart> said) {
        if (saysSomething(section)) {
            SelectionReader.texts(file.at(section + "/parts"))
                    .forEach(part -> Names.find(PlanPart.class, part).ifPresent(said::add));
        }
        file.items(section + "/sections").forEach(below -> collect(below, said));
    }

    private boolean saysSomething(String section) {
        return !file.items(section + "/body").isEmpty()
                || printsTyped(section)
                || file.items(section + "/sections").stream().anyMatch(this::saysSomething);
    }

    /** A section of its own words is not needed where typed facts are printed. */
    private boolean printsTyped(String section) {
        return SelectionReader.texts(file.at(section + "/parts")).stream()
                .anyMatch(part -> TYPED.contains(part) && !file.at("/" + part).isEmpty());
    }

    private void addTyped(Set<PlanPart> said) {
        addIf(!file.items("/targets").isEmpty(), PlanPart.TARGETS, said);
        addIf(!file.items("/tasks").isEmpty(), PlanPart.TASKS, said);
        addIf(file.has("/scoring"), PlanPart.CRITERIA, said);
        addIf(file.has("/period"), PlanPart.PERIOD, said);
        addIf(!file.items("/responsibilities").isEmpty(), PlanPart.RESPONSIBILITIES, said);
    }

    private static void addIf(boolean condition, PlanPart part, Set<PlanPart> said) {
        if (condition) {
            said.add(part);
        }
    }

    private boolean statesNumbersOrCriteria() {
        return file.items("/awards/awards").stream()
                .anyMatch(award -> file.has(award + "/count") || file.has(award + "/criteria"));
    }
}
