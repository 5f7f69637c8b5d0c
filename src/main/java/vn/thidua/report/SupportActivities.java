package vn.thidua.report;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;

/** Publicity and mobilisation as activities with date, channel and evidence. */
@Service
@Transactional
public class SupportActivities {

    SupportActivities() {}

    /** The unit's whole table; it replaces the one saved before. */
    public void save(Actor actor, CampaignId campaignId, String unitCode, List<SupportActivity> activities) {
        throw new UnsupportedOperationException();
    }

    /** The unit has nothing to add; refused when it recorded no activity. */
    public void finish(Actor actor, CampaignId campaignId, String unitCode) {
        throw new UnsupportedOperationException();
    }

    public List<SupportActivity> of(CampaignId campaignId, String unitCode) {
        throw new UnsupportedOperationException();
    }

    /** By unit code. */
    public Map<String, List<SupportActivity>> all(CampaignId campaignId) {
        throw new UnsupportedOperationException();
    }
}
