package vn.thidua.campaign.file;

import java.util.List;
import vn.thidua.campaign.Rehearsal;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.shared.Problem;

/** A campaign file without faults. */
public record CampaignFile(Plan plan, Rehearsal rehearsal, List<Problem> warnings) {

    public CampaignFile {
        warnings = List.copyOf(warnings);
    }

    /** Refuses a faulty file with everything that is wrong in it, in its order, each with line and column. */
    public static CampaignFile read(String yaml, KnownUnits units) {
        return CampaignFileReader.read(yaml, units);
    }
}
