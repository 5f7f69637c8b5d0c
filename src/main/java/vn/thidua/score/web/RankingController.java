package vn.thidua.score.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.score.Scores;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who stands where in a campaign, and where each point comes from. */
@Controller
@RequestMapping("/campaigns/{id}")
class RankingController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Scores scores;
    private final Campaigns campaigns;
    private final RankingPage page;
    private final RankingSheet sheet;

    RankingController(Scores scores, Campaigns campaigns, RankingPage page, RankingSheet sheet) {
        this.scores = scores;
        this.campaigns = campaigns;
        this.page = page;
        this.sheet = sheet;
    }

    @GetMapping("/ranking")
    String page(Actor actor, @PathVariable String id, Model model) {
        requireReader(actor);
        CampaignId campaign = CampaignId.of(id);
        model.addAttribute("campaign", campaigns.get(campaign));
        if (scores.isScored(campaign)) {
            model.addAttribute("ranking", page.of(scores.ranking(campaign)));
        }
        return "score/ranking";
    }

    @GetMapping("/ranking.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable String id) {
        requireReader(actor);
        CampaignId campaign = CampaignId.of(id);
        byte[] bytes = sheet.of(actor, campaigns.get(campaign), scores.ranking(campaign));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"xep-hang-%s.xlsx\""
                                .formatted(campaigns.get(campaign).code()))
                .body(bytes);
    }

    /** As the campaigns' pages: everybody of the office; units work in their tasks. */
    private static void requireReader(Actor actor) {
        if (actor.roles().stream().noneMatch(role -> role != Role.UNIT_REPORTER)) {
            throw new AccessDeniedException("Rankings are not open to " + actor.userId());
        }
    }
}
