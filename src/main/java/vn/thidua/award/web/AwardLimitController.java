package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AwardLimits;
import vn.thidua.award.AwardTypes;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** Shares and numbers of awards, dated and with their ground. */
@Controller
@RequestMapping("/awards/limits")
class AwardLimitController {

    private static final String PAGE = "award/limits";

    private final AwardLimits limits;
    private final AwardTypes types;
    private final PageForms forms;
    private final Clock clock;

    AwardLimitController(AwardLimits limits, AwardTypes types, PageForms forms, Clock clock) {
        this.limits = limits;
        this.types = types;
        this.forms = forms;
        this.clock = clock;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", AwardLimitForm.empty());
        return page(actor, model);
    }

    @PostMapping
    String set(
            Actor actor,
            @ModelAttribute("form") AwardLimitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> limits.set(actor, form.command()))) {
            return page(actor, model);
        }
        forms.done(next, "award.saved");
        return "redirect:/awards/limits";
    }

    private String page(Actor actor, Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        Map<String, String> awards = new LinkedHashMap<>();
        types.on(today).forEach(type -> awards.put(type.code(), type.name()));
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(UnitKind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        model.addAttribute("limits", limits.on(today));
        model.addAttribute("awards", awards);
        model.addAttribute("unitKinds", kinds);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return PAGE;
    }
}
