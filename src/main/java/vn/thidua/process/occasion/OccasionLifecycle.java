package vn.thidua.process.occasion;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.process.BusinessKeys;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Problem;

/** Opens what units nominate for once a year, and stops it. */
@Service
@Transactional
public class OccasionLifecycle {

    private final AwardOccasions occasions;
    private final OccasionNominations nominations;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    OccasionLifecycle(AwardOccasions occasions, OccasionNominations nominations, ProcessRoots roots, CurrentWard ward) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.roots = roots;
        this.ward = ward;
    }

    public AwardOccasionId open(Actor actor, OpenOccasion command) {
        if (command.dueOn() == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("dueOn", "AWARD_DAY_MISSING")));
        }
        AwardOccasionId id = occasions.open(actor, command);
        roots.startOnce(
                process(command.kind()),
                businessKey(id),
                Map.of(
                        CommonVariables.WARD_ID.name(), ward.id().value(),
                        CommonVariables.OCCASION_ID.name(), id.toString()));
        return id;
    }

    /** While units are still being asked. */
    public void cancel(Actor actor, AwardOccasionId id, String reason) {
        AwardOccasion occasion = occasions.get(id);
        occasions.cancel(actor, id, reason);
        nominations.stop(id);
        roots.end(process(occasion.occasion().kind()), businessKey(id), reason);
    }

    private String businessKey(AwardOccasionId id) {
        return BusinessKeys.occasion(ward.id(), id.toString());
    }

    private static String process(Occasion.Kind kind) {
        return switch (kind) {
            case YEARLY_TITLES -> OccasionProcess.YEARLY_TITLES;
            case CULTURAL_FAMILIES -> OccasionProcess.CULTURAL_FAMILIES;
            case CAMPAIGN, SUDDEN_ACHIEVEMENT -> throw new IllegalArgumentException(kind + " has a process elsewhere");
        };
    }
}
