package vn.thidua.process.cancellation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.NominationId;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.award.cancellation.RequestCancellation;
import vn.thidua.process.cancellation.AwardCancellation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** The office asks the Chairman to cancel an award. */
@Controller
@RequestMapping("/awards/history/{id}/cancellation")
class CancellationController {

    private final AwardCancellation cancellation;
    private final PageForms forms;

    CancellationController(AwardCancellation cancellation, PageForms forms) {
        this.cancellation = cancellation;
        this.forms = forms;
    }

    @PostMapping
    String request(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Ground ground,
            @RequestParam(defaultValue = "") String explanation,
            @RequestParam(defaultValue = "") String source,
            RedirectAttributes next) {
        RequestCancellation request = new RequestCancellation(NominationId.of(id), ground, explanation, source);
        next.addFlashAttribute("typed", request);
        forms.tell(next, "award.cancellation.started", () -> cancellation.start(actor, request));
        return "redirect:/awards/history/" + request.award();
    }
}
