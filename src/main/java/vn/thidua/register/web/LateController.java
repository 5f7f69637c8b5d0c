package vn.thidua.register.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.register.Issuer;
import vn.thidua.register.LateEntries;
import vn.thidua.register.Register;
import vn.thidua.register.RegisterSearch;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;

/** After an outage the clerk enters what was numbered on paper (the one exception to R-18). */
@Controller
@RequestMapping("/register/late")
class LateController {

    private final LateEntries late;
    private final Register register;
    private final DocumentTypes types;
    private final Uploads uploads;
    private final PageForms forms;
    private final Desk desk;

    LateController(
            LateEntries late, Register register, DocumentTypes types, Uploads uploads, PageForms forms, Desk desk) {
        this.late = late;
        this.register = register;
        this.types = types;
        this.uploads = uploads;
        this.forms = forms;
        this.desk = desk;
    }

    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(Actor clerk, Model model) {
        desk.requireClerk(clerk);
        model.addAttribute("form", LateForm.empty());
        return page(model);
    }

    @PostMapping
    String enter(
            Actor clerk,
            @ModelAttribute("form") LateForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next)
            throws IOException {
        desk.requireClerk(clerk);
        Uploads.Kept kept = uploads.keep(clerk, file, form.scanId(), form.scanName(), binding);
        LateForm filled = form.with(kept);
        if (!forms.accepts(binding, () -> late.enter(clerk, filled.command()))) {
            model.addAttribute("kept", kept);
            return page(model);
        }
        forms.done(next, "register.late.done");
        return "redirect:/register/late";
    }

    private String page(Model model) {
        int year = desk.today().getYear();
        model.addAttribute("issuers", Issuer.values());
        model.addAttribute("types", types.inForce(desk.today()));
        model.addAttribute(
                "rows",
                register.search(new RegisterSearch(year, "", "", null, null, null, "", RegisterSearch.Status.LATE)));
        return "register/late";
    }
}
