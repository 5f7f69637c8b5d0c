package vn.thidua.campaign.file;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.AwardPlan;
import vn.thidua.campaign.plan.AwardPlan.PlannedAward;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.campaign.plan.LegalBasis;
import vn.thidua.campaign.plan.LegalForm;
import vn.thidua.campaign.plan.Movement;
import vn.thidua.campaign.plan.ParentPlan;
import vn.thidua.campaign.plan.Period;
import vn.thidua.campaign.plan.Phase;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedDeadline;
import vn.thidua.campaign.plan.PlannedParticipation;
import vn.thidua.campaign.plan.Signer;
import vn.thidua.campaign.plan.WayOfTakingPart;

/** Makes the plan of a tree that has no faults. */
class PlanReader {

    private final FileUnderCheck file;
    private final SelectionReader selections;
    private final TextReader texts;

    PlanReader(FileUnderCheck file, SelectionReader selections) {
        this.file = file;
        this.selections = selections;
        this.texts = new TextReader(file, selections);
    }

    Plan plan() {
        return new Plan(
                file.text("/campaign"),
                file.text("/name"),
                file.text("/title"),
                legalForm(),
                parent(),
                list("/legalBases", this::document),
                list("/directives", this::document),
                file.text("/opening"),
                optional("/theme"),
                selections.groups(),
                list("/sections", texts::section),
                file.text("/closing"),
                list("/targets", new TargetReader(file, selections)::target),
                list("/tasks", texts::task),
                list("/otherMovements", this::movement),
                period(),
                deadline("/launchDeadline"),
                phases(),
                awards(),
                list("/responsibilities", texts::responsibility),
                list("/participation", this::participation),
                list("/recipients", new RecipientReader(file, selections)::line),
                new Signer(file.text("/signer/role"), file.text("/signer/capacity")),
                new ScoringReader(file, selections).scoring());
    }

    private LegalForm legalForm() {
        return LegalForm.TOPICAL.label().equals(file.text("/legalForm")) ? LegalForm.TOPICAL : LegalForm.REGULAR;
    }

    private @Nullable ParentPlan parent() {
        return file.has("/parentPlan")
                ? new ParentPlan(
                        file.text("/parentPlan/symbol"),
                        file.date("/parentPlan/issuedOn").orElseThrow(),
                        file.text("/parentPlan/issuer"),
                        file.text("/parentPlan/subject"))
                : null;
    }

    private LegalBasis document(String pointer) {
        return new LegalBasis(
                file.text(pointer + "/type"),
                optional(pointer + "/symbol"),
                file.date(pointer + "/issuedOn").orElseThrow(),
                optional(pointer + "/issuer"),
                file.text(pointer + "/subject"));
    }

    private Movement movement(String pointer) {
        return new Movement(
                file.text(pointer + "/code"), file.text(pointer + "/name"), file.text(pointer + "/launchedBy"));
    }

    private Period period() {
        return new Period(
                file.text("/period/wording"),
                file.date("/period/from").orElse(null),
                file.date("/period/to").orElseThrow(),
                optional("/period/endsWith"));
    }

    private PlannedDeadline deadline(String pointer) {
        String wording = file.text(pointer + "/wording");
        String stated = file.text(pointer + "/boundary");
        String boundary = stated.isEmpty() ? DateCheck.saidBoundary(wording) : stated;
        return new PlannedDeadline(
                wording, file.date(pointer + "/day").orElseThrow(), Names.get(Boundary.class, boundary));
    }

    private List<Phase> phases() {
        List<String> phases = file.items("/phases");
        return phases.stream()
                .map(phase -> new Phase(
                        phases.indexOf(phase) + 1, file.text(phase + "/name"), deadline(phase + "/reportDeadline")))
                .toList();
    }

    private AwardPlan awards() {
        return new AwardPlan(
                list("/awards/awards", this::award),
                file.at("/awards/yearEndCriterion").asBoolean(false),
                optional("/awards/fund"));
    }

    private PlannedAward award(String pointer) {
        return new PlannedAward(
                file.text(pointer + "/type"),
                TextReader.constant(file.text(pointer + "/subject")),
                file.has(pointer + "/count") ? file.at(pointer + "/count").intValue() : null,
                optional(pointer + "/criteria"),
                optional(pointer + "/decidedBy"));
    }

    private PlannedParticipation participation(String pointer) {
        return new PlannedParticipation(
                selections.at(pointer + "/units"),
                SelectionReader.texts(file.at(pointer + "/ways")).stream()
                        .map(way -> Names.get(WayOfTakingPart.class, way))
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private @Nullable String optional(String pointer) {
        return file.has(pointer) ? file.text(pointer) : null;
    }

    private <T> List<T> list(String pointer, Function<String, T> read) {
        return file.items(pointer).stream().map(read).toList();
    }
}
