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
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.PowerChanges;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** The seats of the emulation and award council. */
@Controller
@RequestMapping("/organisation/council")
class CouncilController {

    private static final String PAGE = "organisation/council";

    private final Organisation organisation;
    private final PowerChanges changes;
    private final PageForms forms;
    private final Clock clock;

    CouncilController(Organisation organisation, PowerChanges changes, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", new SeatForm("", CouncilSeat.Office.MEMBER, today(), ""));
        return page(actor, model);
    }

    @PostMapping
    String seat(
            Actor actor,
            @ModelAttribute("form") SeatForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(
                binding,
                () -> changes.seat(
                        actor,
                        form.userId(),
                        Chosen.required(form.office(), "office"),
                        form.validFrom(),
                        form.reason()))) {
            return page(actor, model);
        }
        forms.done(next, "organisation.saved");
        return "redirect:/organisation/council";
    }

    @PostMapping("/{id}/end")
    String end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @EnteredDate @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        forms.tell(next, "organisation.saved", () -> changes.endSeat(actor, id, lastDay, reason));
        return "redirect:/organisation/council";
    }

    private String page(Actor actor, Model model) {
        model.addAttribute("seats", organisation.councilSeats());
        model.addAttribute("names", PersonController.names(organisation));
        model.addAttribute("today", today());
        model.addAttribute(
                "offices",
                Options.of(List.of(CouncilSeat.Office.values()), CouncilSeat.Office::name, CouncilSeat.Office::label));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return PAGE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
