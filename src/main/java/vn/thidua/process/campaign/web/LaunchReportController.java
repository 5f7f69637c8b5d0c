package vn.thidua.process.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;

/** What the units launched, put together for the culture office. */
@Controller
class LaunchReportController {

    private final Campaigns campaigns;
    private final LaunchReport report;

    LaunchReportController(Campaigns campaigns, LaunchReport report) {
        this.campaigns = campaigns;
        this.report = report;
    }

    @GetMapping("/campaigns/{id}/launches")
    String page(Actor actor, @PathVariable String id, Model model) {
        CampaignAccess.requireReader(actor);
        CampaignId campaign = CampaignId.of(id);
        model.addAttribute("campaign", campaigns.get(campaign));
        model.addAttribute("launches", report.launches(campaign));
        model.addAttribute("missing", report.missing(campaign));
        return "campaign/launches";
    }
}
