package vn.thidua.rulebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.rulebook.LegalBasis;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;

/** The catalogue of what may be cited. */
@Controller
@RequestMapping("/rulebook/bases")
class BasisController {

    private final LegalBases bases;
    private final PageForms forms;

    BasisController(LegalBases bases, PageForms forms) {
        this.bases = bases;
        this.forms = forms;
    }

    @GetMapping("/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", bases.find(code).map(BasisForm::of).orElseGet(BasisForm::empty));
        return page(actor, code, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @ModelAttribute("form") BasisForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> bases.change(actor, form.basis(), form.reason()))) {
            return page(actor, form.code(), model);
        }
        forms.done(next, "rulebook.saved");
        return "redirect:/rulebook/bases/" + form.code();
    }

    private String page(Actor actor, String code, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(LegalBasis.Kind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        Map<String, String> others = new LinkedHashMap<>();
        bases.all().forEach(basis -> others.put(basis.code(), basis.shortCitation()));
        model.addAttribute("code", code);
        model.addAttribute("kinds", kinds);
        model.addAttribute("others", others);
        model.addAttribute("history", bases.history(code));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/basis";
    }
}
