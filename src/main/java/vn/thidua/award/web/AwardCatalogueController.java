package vn.thidua.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardCondition;
import vn.thidua.award.AwardTerms;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypeEdition;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.Decider;
import vn.thidua.award.DossierPart;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** The catalogue of awards on a day, and each award with its history; changed by who changes the rulebook. */
@Controller
@RequestMapping("/awards/catalogue")
class AwardCatalogueController {

    private static final String LIST = "award/catalogue";
    private static final String ENTRY = "award/catalogue-entry";
    private static final String BACK = "redirect:/awards/catalogue/";

    private final AwardTypes types;
    private final AwardCatalogue catalogue;
    private final AwardTerms terms;
    private final PageForms forms;
    private final Clock clock;

    AwardCatalogueController(
            AwardTypes types, AwardCatalogue catalogue, AwardTerms terms, PageForms forms, Clock clock) {
        this.types = types;
        this.catalogue = catalogue;
        this.terms = terms;
        this.forms = forms;
        this.clock = clock;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @EnteredDate @Nullable LocalDate on, Model model) {
        Officers.requireReading(actor);
        LocalDate day = day(on);
        List<AwardType> held = types.on(day);
        Map<String, List<AwardTerms.Money>> money = new LinkedHashMap<>();
        held.forEach(type -> money.put(type.code(), terms.money(type, day)));
        model.addAttribute("on", day);
        model.addAttribute("types", held);
        model.addAttribute("money", money);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return LIST;
    }

    @GetMapping("/new")
    String blank(Actor actor, Model model) {
        Officers.requireChanging(actor);
        model.addAttribute("form", AwardTypeForm.empty());
        return newPage(model);
    }

    @PostMapping
    String add(
            Actor actor,
            @ModelAttribute("form") AwardTypeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        String code = AwardTypeForm.said(form.code());
        if (!forms.accepts(binding, () -> catalogue.add(actor, form.command(code)))) {
            return newPage(model);
        }
        forms.done(next, "award.saved");
        return BACK + form.command(code).code();
    }

    @GetMapping("/{code}")
    String show(
            Actor actor,
            @PathVariable String code,
            @RequestParam(required = false) @EnteredDate @Nullable LocalDate on,
            Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", AwardTypeForm.of(newest(code, day(on))));
        model.addAttribute("end", EndAwardForm.empty());
        return page(actor, code, day(on), model);
    }

    @PostMapping("/{code}")
    String change(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute("form") AwardTypeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> catalogue.change(actor, form.command(code)))) {
            model.addAttribute("end", EndAwardForm.empty());
            return page(actor, code, day(null), model);
        }
        forms.done(next, "award.saved");
        return BACK + code;
    }

    @PostMapping("/{code}/end")
    String end(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute("end") EndAwardForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> catalogue.end(actor, form.command(code)))) {
            model.addAttribute("form", AwardTypeForm.of(newest(code, day(null))));
            return page(actor, code, day(null), model);
        }
        forms.done(next, "award.saved");
        return BACK + code;
    }

    private String page(Actor actor, String code, LocalDate on, Model model) {
        Optional<AwardType> held = types.find(code, on);
        model.addAttribute("on", on);
        model.addAttribute("code", code);
        model.addAttribute("name", newest(code, on).name());
        model.addAttribute("type", held.orElse(null));
        model.addAttribute("money", held.map(type -> terms.money(type, on)).orElse(List.of()));
        model.addAttribute("vote", held.map(type -> terms.vote(type, on)).orElse(List.of()));
        List<AwardTypeEdition> history = catalogue.history(code);
        model.addAttribute("history", history);
        model.addAttribute(
                "periods",
                history.stream()
                        .filter(AwardTypeEdition::counts)
                        .map(AwardTypeEdition::type)
                        .toList());
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return choices(model, ENTRY);
    }

    private static String newPage(Model model) {
        model.addAttribute("history", List.of());
        model.addAttribute("mayChange", true);
        return choices(model, ENTRY);
    }

    private static String choices(Model model, String view) {
        model.addAttribute("forms", labels(AwardType.Form.values(), AwardType.Form::label));
        model.addAttribute("kinds", labels(RecipientKind.values(), RecipientKind::label));
        model.addAttribute("achievements", labels(AchievementType.values(), AchievementType::label));
        model.addAttribute("deciders", labels(Decider.values(), Decider::label));
        model.addAttribute("parts", labels(DossierPart.values(), DossierPart::label));
        model.addAttribute("judges", labels(AwardCondition.Judge.values(), AwardCondition.Judge::label));
        return view;
    }

    private static <E extends Enum<E>> Map<String, String> labels(E[] values, Function<E, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> labels.put(value.name(), label.apply(value)));
        return labels;
    }

    /** What holds on the day, else what counted last. */
    private AwardType newest(String code, LocalDate on) {
        return types.find(code, on)
                .or(() -> catalogue.history(code).stream()
                        .filter(AwardTypeEdition::counts)
                        .map(AwardTypeEdition::type)
                        .findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE) : on;
    }
}
