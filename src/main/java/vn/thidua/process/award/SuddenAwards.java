package vn.thidua.process.award;

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
import vn.thidua.process.occasion.NominateForOccasionProcess;
import vn.thidua.process.occasion.OccasionNominations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

/** Awards for sudden achievements outside any campaign, by the simplified procedure (law Art. 85). */
@Service
@Transactional
public class SuddenAwards {

    private final AwardOccasions occasions;
    private final OccasionNominations nominations;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    SuddenAwards(AwardOccasions occasions, OccasionNominations nominations, ProcessRoots roots, CurrentWard ward) {
        this.occasions = occasions;
        this.nominations = nominations;
        this.roots = roots;
        this.ward = ward;
    }

    /** Asks the units; the office may ask itself where it found the achievement. */
    public AwardOccasionId start(Actor actor, OpenOccasion command) {
        AwardOccasionId id = occasions.open(actor, command);
        roots.startOnce(
                SuddenAwardProcess.KEY,
                businessKey(id),
                Map.of(
                        CommonVariables.WARD_ID.name(), ward.id().value(),
                        CommonVariables.OCCASION_ID.name(), id.toString(),
                        SuddenAwardProcess.ANOTHER_ROUND.name(), false));
        nominations.ask(id);
        return id;
    }

    /** Who has not answered is no longer asked; what has come is checked. */
    public void close(Actor actor, AwardOccasionId id) {
        AwardOccasion occasion = occasions.get(id);
        if (occasion.occasion().kind() != Occasion.Kind.SUDDEN_ACHIEVEMENT) {
            throw new BusinessRuleViolation("AWARD_OCCASION_UNKNOWN", id.toString());
        }
        occasions.close(actor, id);
        nominations.stop(id);
        roots.tell(NominateForOccasionProcess.ALL_UNITS_ANSWERED, businessKey(id));
    }

    private String businessKey(AwardOccasionId id) {
        return BusinessKeys.occasion(ward.id(), id.toString());
    }
}
