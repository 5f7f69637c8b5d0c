package vn.thidua.process.award.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.award.AwardMixes;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.RoundItem;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.document.Documents;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** The papers of a session for its members: what is voted on, the mix of it, the invitation. */
@Controller
@RequestMapping("/awards/sessions/{sessionId}")
class CouncilSessionController {

    private static final int ROWS = 100;
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final Set<Role> READERS = Set.of(
            Role.COUNCIL_MEMBER,
            Role.COUNCIL_SECRETARY,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.CULTURE_HEAD,
            Role.CULTURE_OFFICER);
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("STT", 6),
            new Sheet.Column("Đối tượng", 14),
            new Sheet.Column("Tên", 32),
            new Sheet.Column("Đơn vị đề nghị", 32),
            new Sheet.Column("Hình thức", 36),
            new Sheet.Column("Tóm tắt thành tích", 60));

    private final CouncilSessions sessions;
    private final AwardRounds rounds;
    private final AwardMixes mixes;
    private final Documents documents;
    private final Clock clock;

    CouncilSessionController(
            CouncilSessions sessions, AwardRounds rounds, AwardMixes mixes, Documents documents, Clock clock) {
        this.sessions = sessions;
        this.rounds = rounds;
        this.mixes = mixes;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String sessionId, @RequestParam(defaultValue = "1") int page, Model model) {
        CouncilSession session = session(actor, sessionId);
        List<RoundItem> agenda = rounds.agenda(session.roundId());
        int pages = Math.max(1, (agenda.size() + ROWS - 1) / ROWS);
        int shown = Math.min(Math.max(page, 1), pages);
        model.addAttribute("meeting", session);
        model.addAttribute("when", Vietnamese.moment(session.startsAt()));
        model.addAttribute("round", rounds.get(session.roundId()).title());
        model.addAttribute("mix", mixes.of(agenda));
        model.addAttribute("items", agenda.subList((shown - 1) * ROWS, Math.min(shown * ROWS, agenda.size())));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("documents", documents.of(sessionId));
        return "council/session";
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> list(Actor actor, @PathVariable String sessionId) {
        CouncilSession session = session(actor, sessionId);
        Sheet sheet = new Sheet(
                "Danh sách",
                "Danh sách trình Hội đồng: " + rounds.get(session.roundId()).title(),
                "%s lập lúc %s".formatted(actor.userId(), Vietnamese.moment(clock.instant())),
                COLUMNS,
                rounds.agenda(session.roundId()).stream()
                        .map(CouncilSessionController::row)
                        .toList());
        return ResponseEntity.ok()
                .contentType(EXCEL)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-trinh-hoi-dong.xlsx\"")
                .body(SheetWriter.write(sheet));
    }

    private CouncilSession session(Actor actor, String sessionId) {
        if (actor.roles().stream().noneMatch(READERS::contains)) {
            throw new AccessDeniedException("Only the council and the culture office read a session's papers.");
        }
        return sessions.get(CouncilSessionId.of(sessionId));
    }

    private static List<Object> row(RoundItem item) {
        return List.of(
                item.number(),
                item.nomination().recipient().kind().label(),
                item.nomination().recipient().name(),
                item.unitName(),
                item.awardName(),
                item.nomination().achievement());
    }
}
