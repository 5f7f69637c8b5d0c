package vn.thidua.council.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.award.AwardRounds;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.PublishedVote;
import vn.thidua.council.SecretBallots;

/** Every vote of a closed secret ballot under its code: each member finds the own ones, anyone recounts. */
@Controller
class PublishedBallotsController {

    record Item(String name, String award, List<PublishedVote> votes) {}

    private final SecretBallots ballots;
    private final CouncilSessions sessions;
    private final AwardRounds rounds;

    PublishedBallotsController(SecretBallots ballots, CouncilSessions sessions, AwardRounds rounds) {
        this.ballots = ballots;
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @GetMapping("/awards/sessions/{sessionId}/ballots")
    String show(@PathVariable String sessionId, Model page) {
        CouncilSession session = sessions.get(CouncilSessionId.of(sessionId));
        page.addAttribute("session", session);
        page.addAttribute("items", items(session));
        return "council/ballots";
    }

    private List<Item> items(CouncilSession session) {
        var votes = ballots.published(session.id());
        return rounds.agenda(session.roundId()).stream()
                .map(item -> new Item(
                        item.nomination().recipient().name(),
                        item.awardName(),
                        votes.getOrDefault(item.nomination().id(), List.of())))
                .filter(item -> !item.votes().isEmpty())
                .toList();
    }
}
