package vn.thidua.process.award;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.campaign.CampaignId;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;

/** Another round for what was held in the campaign's own round and has been cleared since. */
@Service
@Transactional
public class NextAwardRound {

    private final Nominations nominations;
    private final RoundOpening opening;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    NextAwardRound(Nominations nominations, RoundOpening opening, ProcessRoots roots, CurrentWard ward) {
        this.nominations = nominations;
        this.opening = opening;
        this.roots = roots;
        this.ward = ward;
    }

    public void start(Actor actor, CampaignId campaign) {
        Occasion occasion = Occasion.campaign(campaign.toString());
        boolean waiting = nominations.waiting().stream()
                .anyMatch(nomination -> nomination.occasion().equals(occasion));
        if (!waiting) {
            throw new BusinessRuleViolation("AWARD_NOTHING_WAITS");
        }
        AwardRoundId round = opening.next(actor, campaign);
        roots.startOnce(
                AwardRoundProcess.KEY,
                ward.id() + "/" + round,
                Map.of(
                        CommonVariables.WARD_ID.name(), ward.id().value(),
                        CommonVariables.CAMPAIGN_ID.name(), campaign.toString(),
                        AwardRoundProcess.ROUND_ID.name(), round.toString()));
    }
}
