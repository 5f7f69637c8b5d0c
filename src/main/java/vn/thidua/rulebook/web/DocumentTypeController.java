package vn.thidua.rulebook.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.rulebook.DocumentType;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;

/** The table of types of documents. */
@Controller
@RequestMapping("/rulebook/types")
class DocumentTypeController {

    private final DocumentTypes types;
    private final PageForms forms;

    DocumentTypeController(DocumentTypes types, PageForms forms) {
        this.types = types;
        this.forms = forms;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String all(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("types", types.all());
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/types";
    }

    @GetMapping("/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        Officers.requireReading(actor);
        int next = types.all().size() + 1;
        model.addAttribute(
                "form", types.find(code).map(DocumentTypeForm::of).orElseGet(() -> DocumentTypeForm.empty(next)));
        return page(actor, code, model);
    }

    @PostMapping
    String change(
            Actor actor,
            @ModelAttribute("form") DocumentTypeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> types.change(actor, form.type(), form.reason()))) {
            return page(actor, form.code(), model);
        }
        forms.done(next, "rulebook.saved");
        return "redirect:/rulebook/types";
    }

    private String page(Actor actor, String code, Model model) {
        Map<String, String> choices = new LinkedHashMap<>();
        List.of(DocumentType.Form.values()).forEach(form -> choices.put(form.name(), form.label()));
        model.addAttribute("choices", choices);
        model.addAttribute("history", types.history(code));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/type";
    }
}
