package vn.thidua.payment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.payment.Payout;
import vn.thidua.payment.Payouts;
import vn.thidua.payment.request.DataRequest;
import vn.thidua.payment.request.DataRequests;
import vn.thidua.payment.request.Reply;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** The register of requests about personal data: what came in, what is due, what was answered. */
@Controller
@RequestMapping("/payments/requests")
class RequestController {

    private static final String PAGE = "payment/requests";
    private static final String BACK = "redirect:/payments/requests";

    private final DataRequests requests;
    private final Payouts payouts;
    private final PageForms forms;

    RequestController(DataRequests requests, Payouts payouts, PageForms forms) {
        this.requests = requests;
        this.payouts = payouts;
        this.forms = forms;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID payout,
            @RequestParam(required = false) @Nullable UUID line,
            Model model) {
        model.addAttribute("form", payout == null ? RequestForm.empty(requests.today()) : about(actor, payout, line));
        return page(actor, model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @ModelAttribute("form") RequestForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        if (!forms.accepts(binding, () -> requests.enter(actor, form.command()))) {
            return page(actor, model);
        }
        forms.done(next, "payment.request.entered");
        return BACK;
    }

    @PostMapping("/{id}/replies")
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            RedirectAttributes next) {
        forms.tell(next, "payment.request.answered", () -> requests.answer(actor, form.command(id)));
        return BACK;
    }

    private RequestForm about(Actor actor, UUID payoutId, @Nullable UUID lineId) {
        PaymentReaders.requireReading(actor);
        Payout payout = payouts.get(payoutId);
        return payout.lines().stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .map(line -> RequestForm.erasing(line, payout, requests.today()))
                .orElseGet(() -> RequestForm.empty(requests.today()));
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("requests", requests.all(actor));
        model.addAttribute("today", requests.today());
        model.addAttribute("kinds", DataRequest.Kind.values());
        model.addAttribute("results", Reply.Result.values());
        model.addAttribute("channels", Reply.Channel.values());
        model.addAttribute("mayEnter", PaymentReaders.mayEnter(actor));
        return PAGE;
    }
}
