package vn.thidua.access.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.installation.Trial;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Where the administrator moves the date of a trial; the path is open to him alone. */
@Controller
@RequestMapping("/admin/trial")
class TrialController {

    private static final String PAGE = "access/trial";

    record MoveForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date) {}

    private final Trial trial;
    private final Sentences sentences;

    TrialController(Trial trial, Sentences sentences) {
        this.trial = trial;
        this.sentences = sentences;
    }

    @ModelAttribute
    void describe(Model model) {
        model.addAttribute("trial", trial.isTrial());
        model.addAttribute("today", Vietnamese.date(trial.today()));
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new MoveForm(trial.today().plusDays(1)));
        return PAGE;
    }

    @PostMapping
    String move(Actor actor, @ModelAttribute("form") MoveForm form, BindingResult binding, RedirectAttributes next) {
        if (form.date() == null) {
            binding.reject("access.trial.noDate", sentences.text("access.trial.noDate"));
            return PAGE;
        }
        try {
            trial.moveTo(actor, form.date());
        } catch (BusinessRuleViolation violation) {
            sentences.reject(violation, binding);
            return PAGE;
        }
        next.addFlashAttribute("notice", sentences.text("access.trial.moved", Vietnamese.date(form.date())));
        return "redirect:/admin/trial";
    }
}
