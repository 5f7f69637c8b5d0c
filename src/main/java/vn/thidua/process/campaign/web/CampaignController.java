package vn.thidua.process.campaign.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.campaign.CampaignLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;

/** The list of campaigns, a new one from its file, and its start. */
@Controller
@RequestMapping("/campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignLifecycle lifecycle;
    private final CampaignViews views;
    private final ProgressChart chart;
    private final Sentences sentences;

    CampaignController(
            Campaigns campaigns,
            CampaignLifecycle lifecycle,
            CampaignViews views,
            ProgressChart chart,
            Sentences sentences) {
        this.campaigns = campaigns;
        this.lifecycle = lifecycle;
        this.views = views;
        this.chart = chart;
        this.sentences = sentences;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        CampaignAccess.requireReader(actor);
        model.addAttribute("campaigns", views.all());
        model.addAttribute("mayChange", CampaignAccess.mayChange(actor));
        return "campaign/list";
    }

    /** Reads a campaign file; what is wrong in it is shown all at once, each with its line and column. */
    @PostMapping
    String bringIn(Actor actor, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        CampaignAccess.requireChanger(actor);
        try {
            CampaignId id = campaigns.importFile(actor, new String(file.getBytes(), StandardCharsets.UTF_8));
            next.addFlashAttribute("notice", sentences.text("process.campaign.broughtIn"));
            return "redirect:/campaigns/" + id;
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
            return "redirect:/campaigns";
        }
    }

    @GetMapping("/{id}")
    String page(Actor actor, @PathVariable String id, Model model) {
        CampaignAccess.requireReader(actor);
        CampaignId campaign = CampaignId.of(id);
        model.addAttribute("campaign", views.of(campaign));
        model.addAttribute("mayChange", CampaignAccess.mayChange(actor));
        model.addAttribute("joinable", views.joinable(campaign));
        model.addAttribute("ways", CampaignViews.ways());
        Campaign known = campaigns.get(campaign);
        if (known.launchedOn() != null) {
            model.addAttribute("progress", chart.of(known, views.phase(known)));
        }
        return "campaign/page";
    }

    @PostMapping("/{id}/start")
    String start(Actor actor, @PathVariable String id, RedirectAttributes next) {
        CampaignAccess.requireChanger(actor);
        lifecycle.start(CampaignId.of(id));
        next.addFlashAttribute("notice", sentences.text("process.campaign.started"));
        return "redirect:/campaigns/" + id;
    }
}
