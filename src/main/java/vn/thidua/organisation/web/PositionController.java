package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.StaffChanges;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Appointments, transfers, ends of positions, and what is granted beside them. */
@Controller
@RequestMapping("/organisation/people/{userId}")
class PositionController {

    /** The other roles follow from a position or a seat. */
    static final List<Role> GRANTABLE = List.of(
            Role.ADMINISTRATOR,
            Role.SUPERVISOR,
            Role.FORM_CHECKER,
            Role.CLERK,
            Role.PAYMENT_OFFICER,
            Role.CULTURE_OFFICER);

    private static final String PAGE = "organisation/appointment";

    private final Organisation organisation;
    private final StaffChanges changes;
    private final PageForms forms;
    private final Clock clock;

    PositionController(Organisation organisation, StaffChanges changes, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/appointment")
    String blank(Actor actor, @PathVariable String userId, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute("form", AppointmentForm.empty(today()));
        return page(userId, model);
    }

    @PostMapping("/appointment")
    String appoint(
            Actor actor,
            @PathVariable String userId,
            @ModelAttribute("form") AppointmentForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.appoint(actor, form.of(userId)))) {
            return page(userId, model);
        }
        forms.done(next, "organisation.saved");
        return back(userId);
    }

    @PostMapping("/positions/{id}/end")
    String endPosition(
            Actor actor,
            @PathVariable String userId,
            @PathVariable UUID id,
            @RequestParam @EnteredDate @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "organisation.saved", () -> changes.endPosition(actor, id, lastDay, reason));
        return back(userId);
    }

    @PostMapping("/roles")
    String grant(
            Actor actor,
            @PathVariable String userId,
            @RequestParam Role role,
            @RequestParam @EnteredDate @Nullable LocalDate validFrom,
            @RequestParam(required = false) @EnteredDate @Nullable LocalDate validTo,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "organisation.saved", () -> changes.grant(actor, userId, role, validFrom, validTo));
        return back(userId);
    }

    @PostMapping("/roles/{id}/end")
    String endGrant(
            Actor actor,
            @PathVariable String userId,
            @PathVariable UUID id,
            @RequestParam @EnteredDate @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "organisation.saved", () -> changes.endGrant(actor, id, lastDay, reason));
        return back(userId);
    }

    private String page(String userId, Model model) {
        model.addAttribute("person", organisation.person(userId));
        model.addAttribute("units", Options.of(organisation.units(today()), Unit::code, Unit::name));
        model.addAttribute("ranks", PersonController.ranks());
        return PAGE;
    }

    private static String back(String userId) {
        return "redirect:/organisation/people/" + userId;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
