package vn.thidua.campaign;

import java.util.List;
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

    public static List<Plan> all() {
        return List.of(
                thachKhoi(),
                CampaignFile.read(
                                CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml"),
                                CampaignFileTestData.communeUnits())
                        .plan(),
                CampaignFile.read(
                                CampaignFileTestData.text("/campaign/thanh-pho-dem-nguoc.yaml"),
                                CampaignFileTestData.cityUnits())
                        .plan());
    }
}
