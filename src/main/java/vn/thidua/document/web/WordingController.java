package vn.thidua.document.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.DraftId;
import vn.thidua.document.WordingOffice;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingChange;
import vn.thidua.document.wording.WordingVersion;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Sentences;

/** The office's own words for each kind of document. */
@Controller
class WordingController {

    private final WordingOffice office;
    private final WordingChoices choices;
    private final PageForms forms;
    private final Sentences sentences;

    WordingController(WordingOffice office, WordingChoices choices, PageForms forms, Sentences sentences) {
        this.office = office;
        this.choices = choices;
        this.forms = forms;
        this.sentences = sentences;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping("/wording")
    String list(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("kinds", office.overview());
        return "document/wordings";
    }

    @GetMapping("/wording/{kind}")
    String show(Actor actor, @PathVariable DocumentKind kind, Model model) {
        Officers.requireReading(actor);
        WordingForm form = WordingForm.of(office.current(kind));
        model.addAttribute("form", form);
        return page(actor, kind, form, model);
    }

    @PostMapping("/wording/{kind}")
    String save(
            Actor actor,
            @PathVariable DocumentKind kind,
            @ModelAttribute("form") WordingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        String reason = form.reason() == null ? "" : form.reason();
        if (!forms.accepts(binding, () -> office.save(actor, kind, form.base(), words(kind, form), reason))) {
            return page(actor, kind, form, model);
        }
        forms.done(next, "document.wording.saved");
        return "redirect:/wording/" + kind;
    }

    /** The PDF in a window of its own, or the page again with what is wrong. */
    @PostMapping("/api/wording/{kind}/preview.pdf")
    Object preview(
            Actor actor,
            @PathVariable DocumentKind kind,
            @ModelAttribute("form") WordingForm form,
            BindingResult binding,
            Model model) {
        Officers.requireReading(actor);
        try {
            DraftId source = form.source() == null || form.source().isBlank() ? null : DraftId.of(form.source());
            byte[] pdf = office.preview(kind, words(kind, form), source);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Disposition", "inline; filename=xem-truoc.pdf")
                    .body(pdf);
        } catch (BusinessRuleViolation refused) {
            sentences.reject(refused, binding);
            return new ModelAndView(page(actor, kind, form, model), model.asMap());
        }
    }

    @GetMapping("/wording/{kind}/versions/{number}")
    String version(Actor actor, @PathVariable DocumentKind kind, @PathVariable int number, Model model) {
        Officers.requireReading(actor);
        List<WordingVersion> history = office.history(kind);
        WordingVersion shown = history.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("WORDING_VERSION_UNKNOWN", number));
        model.addAttribute("kind", kind);
        model.addAttribute("label", office.label(kind));
        model.addAttribute("version", shown);
        model.addAttribute("current", history.get(0));
        model.addAttribute("changes", changesBefore(history, shown));
        model.addAttribute(
                "sinceThen",
                WordingChange.between(shown.wording(), history.get(0).wording()));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "document/wording-version";
    }

    @PostMapping("/wording/{kind}/versions/{number}")
    String restore(
            Actor actor,
            @PathVariable DocumentKind kind,
            @PathVariable int number,
            @RequestParam int base,
            @RequestParam String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "document.wording.saved", () -> office.restore(actor, kind, base, number, reason));
        return "redirect:/wording/" + kind;
    }

    @PostMapping("/wording/{kind}/shipped")
    String adopt(
            Actor actor,
            @PathVariable DocumentKind kind,
            @RequestParam int base,
            @RequestParam String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "document.wording.saved", () -> office.adopt(actor, kind, base, reason));
        return "redirect:/wording/" + kind;
    }

    private static List<WordingChange> changesBefore(List<WordingVersion> history, WordingVersion shown) {
        return history.stream()
                .filter(version -> version.number() == shown.number() - 1)
                .findFirst()
                .map(before -> WordingChange.between(before.wording(), shown.wording()))
                .orElse(List.of());
    }

    private Wording words(DocumentKind kind, WordingForm form) {
        return form.wording(office.current(kind).wording());
    }

    private String page(Actor actor, DocumentKind kind, WordingForm form, Model model) {
        WordingVersion current = office.current(kind);
        @Nullable Wording offered = office.offered(kind).orElse(null);
        model.addAllAttributes(Map.of(
                "kind", kind,
                "label", office.label(kind),
                "current", current,
                "labels", choices.passages(current.wording()),
                "terms", office.terms(kind),
                "targets", choices.targets(office.terms(kind)),
                "channels", choices.channels(),
                "catalogue", choices.bases(),
                "sources", office.sources(kind),
                "mayChange", Officers.mayChange(actor)));
        model.addAttribute("addresseeRows", current.wording().addressees().isEmpty() ? List.of() : form.rowsOf(false));
        model.addAttribute("recipientRows", form.rowsOf(true));
        model.addAttribute("basisRows", form.basisRows());
        model.addAttribute("history", office.history(kind));
        model.addAttribute("offered", offered == null ? null : WordingChange.between(current.wording(), offered));
        return "document/wording";
    }
}
