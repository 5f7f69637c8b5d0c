package vn.thidua.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Sessions before they are held, and those that could not be held. */
@Service
@Transactional
public class SessionPlans {

    private final SessionRepository sessions;
    private final CouncilMembers members;
    private final AwardRounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionPlans(
            SessionRepository sessions,
            CouncilMembers members,
            AwardRounds rounds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /** Plans the next sitting; one that is planned and not opened yet is planned anew. */
    public CouncilSessionId prepare(Actor actor, PrepareSession command) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        int items = rounds.agenda(command.roundId()).size();
        BusinessRuleViolation.throwIfAny(new PreparationRules(members.on(today), items, today).problems(command));
        int attempt = rounds.get(command.roundId()).attempt();
        Optional<CouncilSession> latest = latest(command.roundId(), attempt);
        latest.ifPresent(SessionPlans::expectNotBegun);
        CouncilSession planned = latest.filter(CouncilSession::isPlanned)
                .map(known -> Convening.planned(command, known.id(), attempt, known.sitting()))
                .orElseGet(() -> Convening.planned(
                        command,
                        CouncilSessionId.fresh(),
                        attempt,
                        latest.map(CouncilSession::sitting).orElse(0) + 1));
        latest.filter(CouncilSession::isPlanned).ifPresent(known -> sessions.remove(known.id()));
        sessions.add(planned);
        record(actor, "COUNCIL_SESSION_PLANNED", planned);
        return planned.id();
    }

    /** Not enough came, or there is another reason: who came is kept, and the session is planned again. */
    public void adjourn(Actor actor, ConveneSession command, String reason) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        List<CouncilMember> all = members.on(today);
        List<Problem> problems = new SessionRules(all, List.of()).problemsOfAttendance(command);
        if (reason.isBlank()) {
            problems.add(Problem.at("adjournedFor", "COUNCIL_ADJOURNED_FOR_MISSING"));
        }
        BusinessRuleViolation.throwIfAny(problems);
        int attempt = rounds.get(command.roundId()).attempt();
        Optional<CouncilSession> planned = latest(command.roundId(), attempt);
        planned.ifPresent(SessionPlans::expectNotBegun);
        planned.filter(CouncilSession::isPlanned).ifPresent(known -> sessions.remove(known.id()));
        CouncilSession adjourned = Convening.session(command, all, attempt, planned)
                .adjourned(clock.instant(), Objects.requireNonNull(Vietnamese.text(reason)));
        sessions.add(adjourned);
        Convening.attendance(adjourned, all, sessions::addAttendee);
        record(actor, "COUNCIL_ADJOURNED", adjourned);
    }

    /** Every sitting of the round, the latest first. */
    @Transactional(readOnly = true)
    public List<CouncilSession> sittings(AwardRoundId round) {
        return sessions.of(round);
    }

    private Optional<CouncilSession> latest(AwardRoundId round, int attempt) {
        return sessions.of(round).stream()
                .filter(session -> session.attempt() == attempt)
                .findFirst();
    }

    private static void expectNotBegun(CouncilSession session) {
        if (session.status() == CouncilSession.Status.VOTING || session.status() == CouncilSession.Status.CLOSED) {
            throw new BusinessRuleViolation("COUNCIL_ALREADY_VOTING", Vietnamese.moment(session.startsAt()));
        }
    }

    private void record(Actor actor, String action, CouncilSession session) {
        events.publishEvent(
                new Recorded(actor, action, "council_session/" + session.id(), Map.of("what", session.place())));
    }
}
