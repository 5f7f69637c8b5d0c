package vn.thidua.process.occasion;

import static vn.thidua.process.occasion.NominateForOccasionProcess.KEY;
import static vn.thidua.process.occasion.NominateForOccasionProcess.NOMINATE;
import static vn.thidua.process.occasion.NominateForOccasionProcess.occasion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
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
import vn.thidua.shared.Vietnamese;

/** A unit's nominations for what is awarded outside any campaign, or its word that it has none. */
@Component
class NominateHandler implements TaskHandler<NominateInput> {

    record View(
            OccasionShare share,
            String basis,
            String from,
            String to,
            List<AwardChoice> awards,
            List<PartChoice> dossierParts) {}

    private final AwardOccasions occasions;
    private final Nominations nominations;
    private final NominationChoices choices;
    private final Organisation organisation;
    private final Clock clock;

    NominateHandler(
            AwardOccasions occasions,
            Nominations nominations,
            NominationChoices choices,
            Organisation organisation,
            Clock clock) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.choices = choices;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + NOMINATE;
    }

    @Override
    public Class<NominateInput> inputType() {
        return NominateInput.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardOccasion occasion = occasions.get(occasion(task));
        return new View(
                OccasionShare.of(
                        task, occasion, organisation.unit(unitCode(task)).name()),
                occasion.basis(),
                Vietnamese.date(occasion.from()),
                Vietnamese.date(occasion.to()),
                choices.awards(occasion.awards()),
                NominationChoices.dossierParts());
    }

    @Override
    public NominateInput initialInput(TaskInHand task) {
        AwardOccasion occasion = occasions.get(occasion(task));
        String unitCode = unitCode(task);
        return new NominateInput(
                false,
                nominations.of(occasion.occasion(), unitCode).stream()
                        .filter(nomination -> nomination.status() != Nomination.Status.WITHDRAWN)
                        .map(NominationEntry::of)
                        .toList(),
                nominations.dossier(occasion.occasion(), unitCode));
    }

    @Override
    public void complete(TaskInHand task, NominateInput input) {
        AwardOccasion occasion = occasions.get(occasion(task));
        occasions.requireOpen(occasion.id());
        SubmitNominations command = command(task, occasion, input);
        List<Problem> problems = new ArrayList<>(problems(command, input.none()));
        try {
            nominations.submit(task.actor(), command);
        } catch (BusinessRuleViolation refused) {
            problems.addAll(refused.problems());
        }
        BusinessRuleViolation.throwIfAny(problems);
    }

    private SubmitNominations command(TaskInHand task, AwardOccasion occasion, NominateInput input) {
        return new SubmitNominations(
                occasion.occasion(),
                unitCode(task),
                input.nominationEntries(),
                input.dossierFiles(),
                OccasionShare.isOnBehalf(task),
                LocalDate.now(clock));
    }

    private static List<Problem> problems(SubmitNominations command, boolean none) {
        List<Problem> problems = new ArrayList<>();
        if (none && !command.nominations().isEmpty()) {
            problems.add(Problem.at("none", "AWARD_NOMINATION_NONE_BUT_ROWS"));
        }
        if (!none && command.nominations().isEmpty()) {
            problems.add(Problem.at("nominations", "AWARD_NOMINATION_NONE"));
        }
        boolean paperNeeded = command.onBehalf() && !command.nominations().isEmpty();
        if (paperNeeded && command.dossier().stream().noneMatch(NominateHandler::isPaperOfUnit)) {
            problems.add(Problem.at("dossier", "AWARD_PAPER_SCAN_MISSING"));
        }
        return problems;
    }

    private static boolean isPaperOfUnit(DossierFile file) {
        return file.part() == DossierPart.SUBMISSION;
    }

    private static String unitCode(TaskInHand task) {
        return task.read(CommonVariables.UNIT_CODE);
    }
}
