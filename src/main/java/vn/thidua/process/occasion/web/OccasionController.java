package vn.thidua.process.occasion.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
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
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.Occasion;
import vn.thidua.process.occasion.OccasionLifecycle;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;

/** Yearly titles and cultural families: opened by the culture office and followed on a page of their own. */
@Controller
@RequestMapping("/awards/occasions")
class OccasionController {

    private static final String LIST = "redirect:/awards/occasions";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Set<Role> CHANGING = Set.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER);

    private final AwardOccasions occasions;
    private final OccasionLifecycle lifecycle;
    private final OccasionPages pages;
    private final OccasionChoices choices;
    private final PageForms forms;

    OccasionController(
            AwardOccasions occasions,
            OccasionLifecycle lifecycle,
            OccasionPages pages,
            OccasionChoices choices,
            PageForms forms) {
        this.occasions = occasions;
        this.lifecycle = lifecycle;
        this.pages = pages;
        this.choices = choices;
        this.forms = forms;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String list(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("occasions", occasions.all());
        model.addAttribute("mayChange", mayChange(actor));
        return "occasion/list";
    }

    @GetMapping("/new")
    String blank(Actor actor, @RequestParam Occasion.Kind kind, Model model) {
        requireChanging(actor);
        model.addAttribute("form", choices.start(kind));
        return newPage(kind, model);
    }

    @PostMapping
    String open(
            Actor actor,
            @ModelAttribute("form") OccasionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        requireChanging(actor);
        if (!forms.accepts(binding, () -> lifecycle.open(actor, form.command(), form.late()))) {
            return newPage(form.kind(), model);
        }
        forms.done(next, "occasion.opened");
        return LIST;
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable String id, Model model) {
        Officers.requireReading(actor);
        AwardOccasion occasion = occasions.get(AwardOccasionId.of(id));
        pages.fill(model, occasion);
        model.addAttribute("mayStop", mayChange(actor) && occasion.status() == AwardOccasion.Status.OPEN);
        return "occasion/page";
    }

    @GetMapping("/{id}/nominations.xlsx")
    ResponseEntity<byte[]> excel(Actor actor, @PathVariable String id) {
        Officers.requireReading(actor);
        byte[] file = pages.excel(actor, occasions.get(AwardOccasionId.of(id)));
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("de-nghi-khen-thuong.xlsx")
                                .build()
                                .toString())
                .body(file);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        requireChanging(actor);
        forms.tell(next, "occasion.cancelled", () -> lifecycle.cancel(actor, AwardOccasionId.of(id), reason));
        return LIST + "/" + id;
    }

    private String newPage(Occasion.Kind kind, Model model) {
        if (!EnumSet.of(Occasion.Kind.YEARLY_TITLES, Occasion.Kind.CULTURAL_FAMILIES)
                .contains(kind)) {
            throw new AccessDeniedException("Only what comes every year is opened here.");
        }
        model.addAttribute("awards", choices.awards(kind));
        model.addAttribute("units", choices.units());
        return "occasion/new";
    }

    private static void requireChanging(Actor actor) {
        if (!mayChange(actor)) {
            throw new AccessDeniedException("Only the culture office opens and stops these.");
        }
    }

    private static boolean mayChange(Actor actor) {
        return actor.roles().stream().anyMatch(CHANGING::contains);
    }
}
