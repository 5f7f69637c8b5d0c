package vn.thidua.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import vn.thidua.organisation.Gender;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.organisation.Position;
import vn.thidua.organisation.StaffChanges;
import vn.thidua.organisation.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Folding;
import vn.thidua.shared.NameOrder;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The people: list, page of one, adding and changing. */
@Controller
@RequestMapping("/organisation/people")
class PersonController {

    private static final String PAGE = "organisation/person";

    private final Organisation organisation;
    private final StaffChanges changes;
    private final PageForms forms;
    private final Clock clock;

    PersonController(Organisation organisation, StaffChanges changes, PageForms forms, Clock clock) {
        this.organisation = organisation;
        this.changes = changes;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        Officers.requireReading(actor);
        model.addAttribute(
                "people",
                organisation.people().stream()
                        .filter(person -> Folding.contains(
                                person.fullName() + " " + person.userId() + " " + person.positionTitle(), q))
                        .sorted(Comparator.comparing(Person::fullName, new NameOrder()))
                        .toList());
        model.addAttribute("q", q);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "organisation/people";
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute("form", PersonForm.empty(today()));
        return page(actor, null, model);
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.add(actor, form.person(form.userId()), form.first()))) {
            return page(actor, null, model);
        }
        forms.done(next, "organisation.person.added");
        return "redirect:/organisation/people/" + form.userId();
    }

    @GetMapping("/{userId}")
    String show(Actor actor, @PathVariable String userId, Model model) {
        Officers.requireReading(actor);
        Person person = organisation.person(userId);
        model.addAttribute("form", PersonForm.of(person));
        return page(actor, person, model);
    }

    @PostMapping("/{userId}")
    String change(
            Actor actor,
            @PathVariable("userId") String id,
            @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> changes.change(actor, form.person(id)))) {
            return page(actor, organisation.person(id), model);
        }
        forms.done(next, "organisation.saved");
        return "redirect:/organisation/people/" + id;
    }

    private String page(Actor actor, @Nullable Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("genders", Options.of(List.of(Gender.values()), Gender::name, Gender::label));
        model.addAttribute("units", Options.of(organisation.units(today()), Unit::code, Unit::name));
        model.addAttribute("ranks", ranks());
        model.addAttribute("mayChange", Officers.mayChange(actor));
        if (person != null) {
            model.addAttribute("positions", organisation.positionsOf(person.userId()));
            model.addAttribute("unitNames", Options.of(organisation.allUnits(), Unit::code, Unit::name));
            model.addAttribute("grants", organisation.grantsOf(person.userId()));
            model.addAttribute("roles", organisation.rolesOf(person.userId(), today()));
            model.addAttribute("grantable", Options.of(PositionController.GRANTABLE, Role::name, Role::label));
        }
        return PAGE;
    }

    static Map<String, String> ranks() {
        return Options.of(List.of(Position.Rank.values()), Position.Rank::name, Position.Rank::label);
    }

    static Map<String, String> names(Organisation organisation) {
        return Options.of(organisation.people(), Person::userId, Person::fullName);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
