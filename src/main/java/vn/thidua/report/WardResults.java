package vn.thidua.report;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;

/** The ward's own results, made of the units'; how far each unit is. */
@Service
@Transactional
public class WardResults {

    WardResults() {}

    /** Where each unit stands now. */
    public List<UnitProgress> progress(CampaignId campaignId, int phase) {
        throw new UnsupportedOperationException();
    }

    /** The ward's figures as they are now, from the newest accepted reports. */
    public List<WardFigure> figures(CampaignId campaignId, int phase) {
        throw new UnsupportedOperationException();
    }

    /** What a consolidation would say now; nothing is kept. */
    public ConsolidatedResults preview(CampaignId campaignId, int phase) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the phase's results with the officer's assessment; entered again, the newer replaces the older. */
    public ConsolidatedResults consolidate(
            Actor actor, CampaignId campaignId, int phase, String assessment, List<UnitConclusion> conclusions) {
        throw new UnsupportedOperationException();
    }

    /** The results as kept. */
    public ConsolidatedResults consolidated(CampaignId campaignId, int phase) {
        throw new UnsupportedOperationException();
    }

    /** The officer's word on one unit, for its year-end evaluation. */
    public record UnitConclusion(String unitCode, String conclusion) {}
}
