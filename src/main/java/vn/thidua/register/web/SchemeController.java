package vn.thidua.register.web;

import java.time.LocalDate;
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
import vn.thidua.register.NumberingSchemes;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;

/** Which types share a series: the Chairman decides, or the clerk enters what he decided. */
@Controller
@RequestMapping("/register/scheme")
class SchemeController {

    private final NumberingSchemes schemes;
    private final DocumentTypes types;
    private final PageForms forms;
    private final Desk desk;

    SchemeController(NumberingSchemes schemes, DocumentTypes types, PageForms forms, Desk desk) {
        this.schemes = schemes;
        this.types = types;
        this.forms = forms;
        this.desk = desk;
    }

    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(Actor reader, Model model) {
        desk.requireReader(reader);
        LocalDate today = desk.today();
        LocalDate newYear = LocalDate.of(today.getYear() + 1, 1, 1);
        String groups = schemes.groups(today).text().replace("; ", "\n");
        model.addAttribute("form", new SchemeForm(schemes.scheme(today), groups, newYear, "", "", false));
        return page(reader, model);
    }

    @PostMapping
    String decide(
            Actor actor,
            @ModelAttribute("form") SchemeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        desk.require(mayDecide(actor));
        if (!forms.accepts(binding, () -> schemes.decide(actor, form.command()))) {
            return page(actor, model);
        }
        forms.done(next, "register.scheme.done");
        return "redirect:/register/scheme";
    }

    private String page(Actor reader, Model model) {
        LocalDate today = desk.today();
        model.addAttribute("now", schemes.scheme(today));
        model.addAttribute("groups", schemes.groups(today).groups());
        model.addAttribute("history", schemes.history());
        model.addAttribute("choices", NumberingScheme.values());
        model.addAttribute("types", types.inForce(today));
        model.addAttribute("mayDecide", mayDecide(reader));
        return "register/scheme";
    }

    private boolean mayDecide(Actor actor) {
        return actor.has(Role.CHAIRMAN) || desk.mayChange(actor);
    }
}
