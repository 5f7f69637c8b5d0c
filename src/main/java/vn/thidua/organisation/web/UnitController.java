package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitChanges;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Folding;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** The units: list, page of one, adding, changing, ending. */
@Controller
@RequestMapping("/organisation")
class UnitController {

    private static final String PAGE = "organisation/unit";

    private final Organisation organisation;
    private final UnitChanges changes;
    private final PageForms forms;
    private final Clock clock;

    UnitController(Organisation organisation, UnitChanges changes, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean ended,
            Model model) {
        Officers.requireReading(actor);
        List<Unit> found = (ended ? organisation.allUnits() : organisation.units(today()))
                .stream()
                        .filter(unit ->
                                Folding.contains(unit.name() + " " + unit.abbreviation() + " " + unit.code(), q))
                        .toList();
        model.addAttribute("units", found);
        model.addAttribute("heads", organisation.heads(today()));
        model.addAttribute("ward", organisation.ward());
        model.addAttribute("q", q);
        model.addAttribute("ended", ended);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "organisation/units";
    }

    @GetMapping("/units/new")
    String blank(Actor actor, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute("form", UnitForm.empty(today()));
        return page(actor, null, model);
    }

    @PostMapping("/units")
    String add(
            Actor actor,
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.add(actor, form.newUnit(today())))) {
            return page(actor, null, model);
        }
        forms.done(next, "organisation.saved");
        return "redirect:/organisation/units/" + form.code();
    }

    @GetMapping("/units/{code}")
    String show(Actor actor, @PathVariable String code, Model model) {
        Officers.requireReading(actor);
        Unit unit = organisation.unit(code);
        model.addAttribute("form", UnitForm.of(unit));
        return page(actor, unit, model);
    }

    @PostMapping("/units/{code}")
    String change(
            Actor actor,
            @PathVariable("code") String unitCode,
            @ModelAttribute("form") UnitForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        Unit before = organisation.unit(unitCode);
        if (!forms.accepts(binding, () -> changes.change(actor, form.changed(before)))) {
            return page(actor, before, model);
        }
        forms.done(next, "organisation.saved");
        return "redirect:/organisation/units/" + unitCode;
    }

    @PostMapping("/units/{code}/end")
    String end(
            Actor actor,
            @PathVariable String code,
            @RequestParam @EnteredDate @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "") String mergedInto,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        String successor = mergedInto.isBlank() ? null : mergedInto;
        forms.tell(next, "organisation.saved", () -> changes.end(actor, code, lastDay, successor, reason));
        return "redirect:/organisation/units/" + code;
    }

    private String page(Actor actor, @Nullable Unit unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", Options.of(List.of(UnitKind.values()), UnitKind::name, UnitKind::label));
        model.addAttribute("others", Options.of(organisation.units(today()), Unit::code, Unit::name));
        model.addAttribute("positions", unit == null ? List.of() : organisation.positionsIn(unit.code()));
        model.addAttribute("names", PersonController.names(organisation));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return PAGE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
