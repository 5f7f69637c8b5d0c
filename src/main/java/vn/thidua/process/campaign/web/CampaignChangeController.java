package vn.thidua.process.campaign.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.ExtendDeadline;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.process.campaign.CampaignLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** What changes a running campaign; each with a reason, each refused with every sentence at once. */
@Controller
@RequestMapping("/campaigns/{id}")
class CampaignChangeController {

    private final CampaignLifecycle lifecycle;
    private final Sentences sentences;

    CampaignChangeController(CampaignLifecycle lifecycle, Sentences sentences) {
        this.lifecycle = lifecycle;
        this.sentences = sentences;
    }

    @PostMapping("/cancellation")
    String cancel(Actor actor, @PathVariable String id, @RequestParam String reason, RedirectAttributes next) {
        return change(actor, id, next, () -> lifecycle.cancel(actor, CampaignId.of(id), required(reason)));
    }

    @PostMapping("/extension")
    String extend(
            Actor actor,
            @PathVariable String id,
            @RequestParam String deadline,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate newDay,
            @RequestParam String reason,
            RedirectAttributes next) {
        return change(actor, id, next, () -> {
            String[] which = deadline.split("/", -1);
            lifecycle.extend(
                    actor,
                    new ExtendDeadline(
                            CampaignId.of(id),
                            DeadlineKind.valueOf(which[0]),
                            Integer.parseInt(which[1]),
                            required(newDay),
                            required(reason)));
        });
    }

    @PostMapping("/units")
    String add(
            Actor actor,
            @PathVariable String id,
            @RequestParam String unitCode,
            @RequestParam(defaultValue = "PARTICIPANT") List<WayOfTakingPart> ways,
            @RequestParam String reason,
            RedirectAttributes next) {
        Set<WayOfTakingPart> chosen = EnumSet.copyOf(ways);
        return change(
                actor,
                id,
                next,
                () -> lifecycle.addUnit(actor, CampaignId.of(id), required(unitCode), chosen, required(reason)));
    }

    @PostMapping("/units/{unitCode}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable String id,
            @PathVariable String unitCode,
            @RequestParam String reason,
            RedirectAttributes next) {
        return change(
                actor, id, next, () -> lifecycle.withdrawUnit(actor, CampaignId.of(id), unitCode, required(reason)));
    }

    @PostMapping("/end-event")
    String endWithEvent(
            Actor actor,
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam String event,
            RedirectAttributes next) {
        return change(
                actor, id, next, () -> lifecycle.endWithEvent(actor, CampaignId.of(id), required(on), required(event)));
    }

    private String change(Actor actor, String id, RedirectAttributes next, Runnable change) {
        CampaignAccess.requireChanger(actor);
        try {
            change.run();
            next.addFlashAttribute("notice", sentences.text("process.campaign.changed"));
        } catch (BusinessRuleViolation violation) {
            next.addFlashAttribute("problems", sentences.of(violation));
        }
        return "redirect:/campaigns/" + id;
    }

    private static String required(String typed) {
        String text = Vietnamese.text(typed);
        if (text.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.of("PROCESS_CHANGE_INCOMPLETE")));
        }
        return text;
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw new BusinessRuleViolation(List.of(Problem.of("PROCESS_CHANGE_INCOMPLETE")));
        }
        return day;
    }
}
