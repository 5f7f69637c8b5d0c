package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.Actor;

/** The units' own launches, and the list of them that the culture office gets. */
@Service
@Transactional
public class UnitLaunches {

    UnitLaunches() {}

    /** Records a launch; entered again before the report, the newer one replaces the older. */
    public UnitLaunch record(Actor actor, RecordLaunch command) {
        throw new UnsupportedOperationException();
    }

    public Optional<UnitLaunch> of(CampaignId campaignId, String unitCode) {
        throw new UnsupportedOperationException();
    }

    /** The consolidated launch report: what each unit launched, in the ward's order. */
    public List<UnitLaunch> all(CampaignId campaignId) {
        throw new UnsupportedOperationException();
    }

    /** Units that have not launched. */
    public List<String> outstanding(CampaignId campaignId) {
        throw new UnsupportedOperationException();
    }
}
