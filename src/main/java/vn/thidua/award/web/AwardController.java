package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
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
import vn.thidua.award.CloseProceeding;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.Proceeding;
import vn.thidua.award.Proceedings;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Proceedings and what they hold. */
@Controller
@RequestMapping("/awards")
class AwardController {

    private static final String PAGE = "award/awards";
    private static final String BACK = "redirect:/awards";
    private static final Set<Role> CHANGING = Set.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER);

    private final Proceedings proceedings;
    private final Nominations nominations;
    private final Organisation organisation;
    private final PageForms forms;
    private final Clock clock;

    AwardController(
            Proceedings proceedings, Nominations nominations, Organisation organisation, PageForms forms, Clock clock) {
        this.proceedings = proceedings;
        this.nominations = nominations;
        this.organisation = organisation;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", ProceedingForm.empty(today()));
        return page(actor, model);
    }

    @PostMapping("/proceedings")
    String open(
            Actor actor,
            @ModelAttribute("form") ProceedingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        requireChanging(actor);
        if (!forms.accepts(binding, () -> proceedings.open(actor, form.command()))) {
            return page(actor, model);
        }
        forms.done(next, "award.saved");
        return BACK;
    }

    @PostMapping("/proceedings/{id}/closing")
    String close(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @EnteredDate @Nullable LocalDate closedOn,
            @RequestParam(required = false) @EnteredDate @Nullable LocalDate servedOn,
            @RequestParam(defaultValue = "") String outcome,
            RedirectAttributes next) {
        requireChanging(actor);
        CloseProceeding command = new CloseProceeding(id, closedOn, servedOn, outcome);
        forms.tell(next, "award.saved", () -> proceedings.close(actor, command));
        return BACK;
    }

    @PostMapping("/nominations/{id}/resumption")
    String resume(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        requireChanging(actor);
        forms.tell(next, "award.saved", () -> nominations.resume(actor, NominationId.of(id), reason));
        return BACK;
    }

    private String page(Actor actor, Model model) {
        Map<String, String> units = new LinkedHashMap<>();
        organisation.units(today()).forEach(unit -> units.put(unit.code(), unit.name()));
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(Proceeding.Kind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        model.addAttribute("units", units);
        model.addAttribute("kinds", kinds);
        model.addAttribute("proceedings", proceedings.open());
        model.addAttribute("held", nominations.held());
        model.addAttribute("waiting", nominations.waiting());
        model.addAttribute("today", today());
        model.addAttribute("mayChange", mayChange(actor));
        return PAGE;
    }

    private static void requireChanging(Actor actor) {
        if (!mayChange(actor)) {
            throw new AccessDeniedException("Only the culture office holds and resumes nominations.");
        }
    }

    private static boolean mayChange(Actor actor) {
        return actor.roles().stream().anyMatch(CHANGING::contains);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
