package vn.thidua.rulebook.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.rulebook.CalendarDay;
import vn.thidua.rulebook.DatedValue;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Actor;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Vietnamese;

/** The rulebook's start page, the yearly tables and the dated values. */
@Controller
@RequestMapping("/rulebook")
class RulebookController {

    private final WorkingCalendar calendar;
    private final DatedValues values;
    private final LegalBases bases;
    private final RulebookWords words;
    private final PageForms forms;
    private final Clock clock;

    RulebookController(
            WorkingCalendar calendar,
            DatedValues values,
            LegalBases bases,
            RulebookWords words,
            PageForms forms,
            Clock clock) {
        this.calendar = calendar;
        this.values = values;
        this.bases = bases;
        this.words = words;
        this.forms = forms;
        this.clock = clock;
    }

    /** Forms are filled by their constructors alone. */
    @InitBinder
    void constructorsOnly(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @GetMapping
    String show(Actor actor, @RequestParam(required = false) @EnteredDate @Nullable LocalDate on, Model model) {
        Officers.requireReading(actor);
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE) : on;
        model.addAttribute("on", day);
        model.addAttribute("values", byLabel(values.inForce(day)));
        model.addAttribute("years", calendar.years());
        model.addAttribute(
                "nextYear",
                calendar.years().stream().mapToInt(year -> year + 1).max().orElse(day.getYear()));
        model.addAttribute("bases", bases.all());
        Map<String, String> names = new LinkedHashMap<>();
        bases.all().forEach(basis -> names.put(basis.code(), basis.shortCitation()));
        model.addAttribute("names", names);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/rulebook";
    }

    @GetMapping("/calendars/{year}")
    String year(Actor actor, @PathVariable int year, Model model) {
        Officers.requireReading(actor);
        List<CalendarDay> days = calendar.hasYear(year) ? calendar.year(year).days() : List.of();
        model.addAttribute("form", CalendarForm.of(days));
        return yearPage(actor, year, model);
    }

    @PostMapping("/calendars/{year}")
    String changeYear(
            Actor actor,
            @PathVariable int year,
            @ModelAttribute("form") CalendarForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> calendar.change(actor, form.table(year), form.reason()))) {
            return yearPage(actor, year, model);
        }
        forms.done(next, "rulebook.saved");
        return "redirect:/rulebook/calendars/" + year;
    }

    @GetMapping("/values/{key}")
    String value(Actor actor, @PathVariable String key, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("form", ValueForm.empty("new".equals(key) ? "" : key));
        return valuePage(actor, key, model);
    }

    @PostMapping("/values")
    String changeValue(
            Actor actor,
            @ModelAttribute("form") ValueForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        Officers.requireChanging(actor);
        if (!forms.accepts(binding, () -> values.change(actor, form.change()))) {
            return valuePage(actor, form.key(), model);
        }
        forms.done(next, "rulebook.saved");
        return "redirect:/rulebook/values/" + form.key();
    }

    private String yearPage(Actor actor, int year, Model model) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(CalendarDay.Kind.values()).forEach(kind -> kinds.put(kind.name(), kind.label()));
        model.addAttribute("year", year);
        model.addAttribute("kinds", kinds);
        model.addAttribute("history", calendar.history(year));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/calendar";
    }

    private String valuePage(Actor actor, String key, Model model) {
        model.addAttribute("key", key);
        ValueKey known = ValueKey.find(key).orElse(null);
        model.addAttribute("known", known);
        model.addAttribute("title", words.title(key, known));
        model.addAttribute("choices", known == null ? Map.of() : words.choices(known));
        model.addAttribute("keys", ValueKey.all());
        model.addAttribute("history", values.history(key));
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "rulebook/value";
    }

    private static Map<ValueKey, List<DatedValue>> byLabel(List<DatedValue> inForce) {
        Map<ValueKey, List<DatedValue>> grouped = new LinkedHashMap<>();
        for (ValueKey key : ValueKey.all()) {
            List<DatedValue> found = inForce.stream()
                    .filter(value ->
                            ValueKey.find(value.key()).filter(key::equals).isPresent())
                    .toList();
            grouped.put(key, found);
        }
        return grouped;
    }
}
