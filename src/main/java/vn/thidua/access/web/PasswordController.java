package vn.thidua.access.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.access.Accounts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Sentences;

/** Everyone changes his own password here. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

    private static final String PAGE = "access/password";

    private final Accounts accounts;
    private final Sentences sentences;

    PasswordController(Accounts accounts, Sentences sentences) {
        this.accounts = accounts;
        this.sentences = sentences;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", PasswordForm.empty());
        return PAGE;
    }

    @PostMapping
    String change(
            Actor actor, @ModelAttribute("form") PasswordForm form, BindingResult binding, RedirectAttributes next) {
        try {
            requireRepetition(form);
            accounts.changePassword(actor, form.current(), form.next());
        } catch (BusinessRuleViolation violation) {
            sentences.reject(violation, binding);
            return PAGE;
        }
        next.addFlashAttribute("notice", sentences.text("access.password.changed"));
        return "redirect:/";
    }

    private static void requireRepetition(PasswordForm form) {
        if (!form.next().equals(form.repeated())) {
            throw new BusinessRuleViolation(List.of(Problem.at("repeated", "ACCESS_PASSWORD_NOT_REPEATED")));
        }
    }
}
