package vn.thidua.campaign;

import vn.thidua.campaign.file.CampaignFile;
import vn.thidua.campaign.file.CampaignFileTestData;
import vn.thidua.campaign.plan.Plan;

/** Plans of the sample files, without a database. */
public final class SamplePlans {

    private SamplePlans() {}

    public static Plan thachKhoi() {
        return CampaignFile.read(CampaignFileTestData.sample(), CampaignFileTestData.wardUnits())
                .plan();
    }
}
