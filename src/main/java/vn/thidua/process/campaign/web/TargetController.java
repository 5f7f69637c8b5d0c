package vn.thidua.process.campaign.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;

/** What came of each target, on a page and as a sheet. */
@Controller
@RequestMapping("/campaigns/{id}/targets")
class TargetController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Campaigns campaigns;
    private final CampaignViews views;
    private final TargetBoard board;
    private final TargetSheet sheet;

    TargetController(Campaigns campaigns, CampaignViews views, TargetBoard board, TargetSheet sheet) {
        this.campaigns = campaigns;
        this.views = views;
        this.board = board;
        this.sheet = sheet;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int phase, Model model) {
        CampaignAccess.requireReader(actor);
        Campaign campaign = campaigns.get(CampaignId.of(id));
        int shown = shown(campaign, phase);
        model.addAttribute("campaign", campaign);
        model.addAttribute("phase", shown);
        model.addAttribute("phases", phases(campaign));
        model.addAttribute("targets", board.rows(campaign.id(), shown));
        return "campaign/targets";
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int phase) {
        CampaignAccess.requireReader(actor);
        Campaign campaign = campaigns.get(CampaignId.of(id));
        int shown = shown(campaign, phase);
        byte[] file = sheet.write(actor, campaign.name(), shown, board.rows(campaign.id(), shown));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ket-qua-chi-tieu-ky-%d.xlsx".formatted(shown))
                                .build()
                                .toString())
                .body(file);
    }

    /** Without a phase asked for, the one whose report is due next. */
    private int shown(Campaign campaign, int phase) {
        return phase >= 1 && phase <= campaign.phases() ? phase : views.phase(campaign);
    }

    private static List<Integer> phases(Campaign campaign) {
        return IntStream.rangeClosed(1, campaign.phases()).boxed().toList();
    }
}
