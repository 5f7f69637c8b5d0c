package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.ANY_FAMILIES;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.KEY;
import static vn.thidua.process.occasion.ProposeCulturalFamiliesProcess.PROPOSE_FAMILIES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.DossierPart;
import vn.thidua.award.FamilyReviews;
import vn.thidua.award.SubmitNominations;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.nomination.NominationChoices;
import vn.thidua.process.nomination.NominationChoices.AwardChoice;
import vn.thidua.process.nomination.NominationChoices.PartChoice;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The neighbourhood's meeting: when, how many came, whom it proposes, with the minutes. */
@Component
class ProposeFamiliesHandler implements TaskHandler<FamilyInput> {

    record View(OccasionShare share, String basis, List<AwardChoice> awards, List<PartChoice> dossierParts) {}

    private final AwardOccasions occasions;
    private final FamilyReviews reviews;
    private final NominationChoices choices;
    private final Organisation organisation;
    private final Clock clock;

    ProposeFamiliesHandler(
            AwardOccasions occasions,
            FamilyReviews reviews,
            NominationChoices choices,
            Organisation organisation,
            Clock clock) {
        this.occasions = occasions;
        this.reviews = reviews;
        this.choices = choices;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + PROPOSE_FAMILIES;
    }

    @Override
    public Class<FamilyInput> inputType() {
        return FamilyInput.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardOccasion occasion = occasions.get(NominateForOccasionProcess.occasion(task));
        String unit = organisation.unit(task.read(CommonVariables.UNIT_CODE)).name();
        return new View(
                OccasionShare.of(task, occasion, unit),
                occasion.basis(),
                choices.awards(occasion.awards()),
                NominationChoices.dossierParts());
    }

    @Override
    public FamilyInput initialInput(TaskInHand task) {
        return new FamilyInput(false, null, null, List.of(), List.of());
    }

    @Override
    public void complete(TaskInHand task, FamilyInput input) {
        task.decide(ANY_FAMILIES, !input.none());
        if (!input.none()) {
            propose(task, input);
        } else if (!input.nominationEntries().isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("none", "AWARD_NOMINATION_NONE_BUT_ROWS")));
        }
    }

    private void propose(TaskInHand task, FamilyInput input) {
        AwardOccasion occasion = occasions.get(NominateForOccasionProcess.occasion(task));
        if (input.dossierFiles().stream().noneMatch(file -> file.part() == DossierPart.MEETING_MINUTES)) {
            throw new BusinessRuleViolation(
                    List.of(Problem.at("dossier", "AWARD_FAMILY_PAPER_MISSING", DossierPart.MEETING_MINUTES.label())));
        }
        SubmitNominations families = new SubmitNominations(
                occasion.occasion(),
                task.read(CommonVariables.UNIT_CODE),
                input.nominationEntries(),
                input.dossierFiles(),
                OccasionShare.isOnBehalf(task),
                LocalDate.now(clock));
        reviews.met(task.actor(), occasion.id(), families, input.metOn(), input.present());
    }
}
