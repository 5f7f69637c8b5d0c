package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.organisation.Addressee;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitChanges;
import vn.thidua.organisation.UnitGroup;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** Agencies outside and groups of units: what a line of recipients may stand for. */
@Controller
@RequestMapping("/organisation/recipients")
class RecipientController {

    private static final String LIST = "redirect:/organisation/recipients";

    private final Organisation organisation;
    private final UnitChanges changes;
    private final PageForms forms;
    private final Clock clock;

    RecipientController(Organisation organisation, UnitChanges changes, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("addressees", organisation.addressees());
        model.addAttribute("groups", organisation.groups());
        model.addAttribute(
                "sizes",
                Options.of(
                        organisation.groups(),
                        UnitGroup::code,
                        group -> Integer.toString(
                                organisation.unitsIn(group.code(), today()).size())));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "organisation/recipients";
    }

    @GetMapping("/addressees/{code}")
    String addressee(Actor actor, @PathVariable String code, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute(
                "form",
                organisation
                        .addressee(code)
                        .map(AddresseeForm::of)
                        .orElseGet(() -> new AddresseeForm("", "", "", Addressee.Channel.EMAIL)));
        return addresseePage(model);
    }

    @PostMapping("/addressees")
    String save(
            Actor actor,
            @ModelAttribute("form") AddresseeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.save(actor, form.addressee()))) {
            return addresseePage(model);
        }
        forms.done(next, "organisation.saved");
        return LIST;
    }

    @GetMapping("/groups/{code}")
    String group(Actor actor, @PathVariable String code, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute(
                "form", organisation.group(code).map(GroupForm::of).orElseGet(() -> new GroupForm("", "", null, null)));
        return groupPage(model);
    }

    @PostMapping("/groups")
    String saveGroup(
            Actor actor,
            @ModelAttribute("form") GroupForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.save(actor, form.group()))) {
            return groupPage(model);
        }
        forms.done(next, "organisation.saved");
        return LIST;
    }

    private static String addresseePage(Model model) {
        model.addAttribute(
                "channels",
                Options.of(List.of(Addressee.Channel.values()), Addressee.Channel::name, Addressee.Channel::label));
        return "organisation/addressee";
    }

    private String groupPage(Model model) {
        model.addAttribute("kinds", Options.of(List.of(UnitKind.values()), UnitKind::name, UnitKind::label));
        model.addAttribute("units", Options.of(organisation.units(today()), Unit::code, Unit::name));
        return "organisation/group";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
