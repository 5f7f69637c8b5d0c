package vn.thidua.process.award;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

/**
 * Another round for what was held in the campaign's or occasion's own round and has been cleared since: by the
 * procedure of that round, for sudden achievements the simplified one without the council (law Art. 85).
 */
@Service
@Transactional
public class NextAwardRound {

    private final Nominations nominations;
    private final AwardOccasions occasions;
    private final RoundOpening opening;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    NextAwardRound(
            Nominations nominations,
            AwardOccasions occasions,
            RoundOpening opening,
            ProcessRoots roots,
            CurrentWard ward) {
        this.nominations = nominations;
        this.occasions = occasions;
        this.opening = opening;
        this.roots = roots;
        this.ward = ward;
    }

    public void start(Actor actor, Occasion occasion) {
        if (!startWaiting(actor, occasion)) {
            throw new BusinessRuleViolation("AWARD_NOTHING_WAITS");
        }
    }

    /** False where nothing waits, or the occasion's round still runs: at its end this is asked again. */
    boolean startWaiting(Actor actor, Occasion occasion) {
        boolean waiting = nominations.waiting().stream()
                .anyMatch(nomination -> nomination.occasion().equals(occasion));
        if (waiting) {
            AwardRoundId round = opening.next(actor, occasion);
            roots.startOnce(model(occasion), ward.id() + "/" + round, variables(occasion, round));
        }
        return waiting;
    }

    private Map<String, Object> variables(Occasion occasion, AwardRoundId round) {
        boolean campaign = occasion.kind() == Occasion.Kind.CAMPAIGN;
        Map<String, Object> variables = new HashMap<>();
        variables.put(CommonVariables.WARD_ID.name(), ward.id().value());
        variables.put(
                campaign ? CommonVariables.CAMPAIGN_ID.name() : CommonVariables.OCCASION_ID.name(),
                campaign
                        ? occasion.key()
                        : occasions.find(occasion).orElseThrow().id().toString());
        variables.put(AwardRoundProcess.ROUND_ID.name(), round.toString());
        if (occasion.kind().allowsSimplifiedProcedure()) {
            variables.put(SuddenAwardProcess.ANOTHER_ROUND.name(), true);
        }
        return variables;
    }

    private static String model(Occasion occasion) {
        return occasion.kind().allowsSimplifiedProcedure() ? SuddenAwardProcess.KEY : AwardRoundProcess.KEY;
    }
}
