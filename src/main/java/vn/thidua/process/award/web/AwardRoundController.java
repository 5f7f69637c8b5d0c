package vn.thidua.process.award.web;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.award.Occasion;
import vn.thidua.process.award.NextAwardRound;
import vn.thidua.shared.Actor;
import vn.thidua.shared.PageForms;
import vn.thidua.shared.Role;

/** What was held until its round was over is brought before the council after all. */
@Controller
@RequestMapping("/awards/rounds")
class AwardRoundController {

    private static final Set<Role> STARTING = Set.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER);

    private final NextAwardRound next;
    private final PageForms forms;

    AwardRoundController(NextAwardRound next, PageForms forms) {
        this.next = next;
        this.forms = forms;
    }

    @PostMapping
    String start(Actor actor, @RequestParam Occasion.Kind kind, @RequestParam String key, RedirectAttributes page) {
        if (actor.roles().stream().noneMatch(STARTING::contains)) {
            throw new AccessDeniedException("Only the culture office opens a round of awards.");
        }
        forms.tell(page, "award.round.started", () -> next.start(actor, new Occasion(kind, key)));
        return "redirect:/awards";
    }
}
