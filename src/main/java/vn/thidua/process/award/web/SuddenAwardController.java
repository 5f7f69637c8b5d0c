package vn.thidua.process.award.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.AwardOccasionId;
import vn.thidua.award.AwardOccasions;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.Occasion;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.award.SuddenAwards;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Officers;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Awards for sudden achievements: begun here, followed here. */
@Controller
@RequestMapping("/awards/sudden")
class SuddenAwardController {

    private static final Set<Role> STARTING = Set.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER);
    private static final String PAGE = "award/sudden";
    private static final String BACK = "redirect:/awards/sudden";

    /** @param papers what was issued about it, oldest first */
    record Line(AwardOccasion occasion, List<String> units, List<IssuedDocument> papers) {}

    private final SuddenAwards awards;
    private final AwardOccasions occasions;
    private final AwardRounds rounds;
    private final AwardTypes types;
    private final Documents documents;
    private final Organisation organisation;
    private final PageForms forms;
    private final Clock clock;

    SuddenAwardController(
            SuddenAwards awards,
            AwardOccasions occasions,
            AwardRounds rounds,
            AwardTypes types,
            Documents documents,
            Organisation organisation,
            PageForms forms,
            Clock clock) {
        this.awards = awards;
        this.occasions = occasions;
        this.rounds = rounds;
        this.types = types;
        this.documents = documents;
        this.organisation = organisation;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor reader, Model model) {
        model.addAttribute("form", SuddenAwardForm.empty());
        return page(reader, model);
    }

    @PostMapping
    String start(
            Actor actor,
            @ModelAttribute("form") SuddenAwardForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        requireStarting(actor);
        if (!forms.accepts(binding, () -> awards.start(actor, form.command()))) {
            return page(actor, model);
        }
        forms.done(next, "award.sudden.started");
        return BACK;
    }

    @PostMapping("/{id}/closing")
    String close(Actor actor, @PathVariable String id, RedirectAttributes next) {
        requireStarting(actor);
        forms.tell(next, "award.sudden.closed", () -> awards.close(actor, AwardOccasionId.of(id)));
        return BACK;
    }

    private String page(Actor reader, Model model) {
        Officers.requireReading(reader);
        model.addAttribute("lines", lines());
        model.addAttribute("units", units());
        model.addAttribute("awards", awards());
        model.addAttribute("mayStart", mayStart(reader));
        return PAGE;
    }

    private List<Line> lines() {
        return occasions.all().stream()
                .filter(occasion -> occasion.occasion().kind() == Occasion.Kind.SUDDEN_ACHIEVEMENT)
                .map(occasion -> new Line(
                        occasion,
                        occasion.units().stream()
                                .map(unit -> organisation.unit(unit.unitCode()).name())
                                .toList(),
                        papers(occasion)))
                .toList();
    }

    private List<IssuedDocument> papers(AwardOccasion occasion) {
        return rounds.of(occasion.occasion())
                .map(round -> documents.of(round.paperSubject()).stream()
                        .filter(document -> document.kind().isNumbered())
                        .toList())
                .orElse(List.of());
    }

    private Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        organisation.units(today()).forEach(unit -> units.put(unit.code(), unit.name()));
        return units;
    }

    private Map<String, String> awards() {
        Map<String, String> awards = new LinkedHashMap<>();
        types.on(today()).stream()
                .filter(type -> type.achievements().contains(AchievementType.SUDDEN))
                .forEach(type -> awards.put(type.code(), type.name()));
        return awards;
    }

    private static void requireStarting(Actor actor) {
        if (!mayStart(actor)) {
            throw new AccessDeniedException("Only the culture office starts the simplified procedure.");
        }
    }

    private static boolean mayStart(Actor actor) {
        return actor.roles().stream().anyMatch(STARTING::contains);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
