package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.PowerChanges;
import vn.thidua.organisation.SignableKinds;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** Who signs for the Chairman: KT., TL., TUQ., Q. */
@Controller
@RequestMapping("/organisation/mandates")
class MandateController {

    private final Organisation organisation;
    private final PowerChanges changes;
    private final SignableKinds kinds;
    private final PageForms forms;
    private final Clock clock;

    MandateController(
            Organisation organisation, PowerChanges changes, SignableKinds kinds, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.kinds = kinds;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("mandates", organisation.mandates());
        model.addAttribute("kinds", kinds.names());
        model.addAttribute("names", PersonController.names(organisation));
        model.addAttribute("today", today());
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "organisation/mandates";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute("form", MandateForm.empty(today()));
        return page(model);
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") MandateForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.add(actor, form.mandate(today())))) {
            return page(model);
        }
        forms.done(next, "organisation.saved");
        return "redirect:/organisation/mandates";
    }

    @PostMapping("/{id}/end")
    String end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @EnteredDate @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "organisation.saved", () -> changes.endMandate(actor, id, lastDay, reason));
        return "redirect:/organisation/mandates";
    }

    private String page(Model model) {
        model.addAttribute("kinds", kinds.names());
        model.addAttribute("people", PersonController.names(organisation));
        model.addAttribute(
                "forms", Options.of(List.of(Mandate.Form.values()), Mandate.Form::name, Mandate.Form::label));
        return "organisation/mandate";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
