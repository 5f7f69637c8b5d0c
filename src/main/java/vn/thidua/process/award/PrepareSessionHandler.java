package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.PREPARE_SESSION;
import static vn.thidua.process.award.AwardRoundProcess.SESSION_ID;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardMix;
import vn.thidua.award.AwardMixes;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.RoundItem;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.PrepareSession;
import vn.thidua.council.SessionPlans;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/** When and where the council is to meet, and on what; the invitation is written from it. */
@Component
class PrepareSessionHandler implements TaskHandler<PrepareSessionHandler.Input> {

    record Input(
            @Nullable LocalDateTime startsAt,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String secretary,
            @Nullable String agenda) {}

    /**
     * @param items what the session is to vote on, one line per award and kind of recipient
     * @param adjourned sittings that could not be held, the latest first
     */
    record View(
            String title,
            List<CouncilMember> members,
            AwardMix mix,
            List<AgendaLine> items,
            List<Adjourned> adjourned) {}

    record Adjourned(String when, String reason) {}

    private final SessionPlans plans;
    private final CouncilSessions sessions;
    private final AwardRounds rounds;
    private final AwardMixes mixes;

    PrepareSessionHandler(SessionPlans plans, CouncilSessions sessions, AwardRounds rounds, AwardMixes mixes) {
        this.plans = plans;
        this.sessions = sessions;
        this.rounds = rounds;
        this.mixes = mixes;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + PREPARE_SESSION;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        AwardRoundId round = RoundInHand.of(task);
        List<RoundItem> agenda = rounds.agenda(round);
        return new View(
                rounds.get(round).title(),
                sessions.members(),
                mixes.of(agenda),
                AgendaLine.of(agenda),
                plans.sittings(round).stream()
                        .flatMap(session -> adjourned(session).stream())
                        .toList());
    }

    /** After an adjournment everything but the time stands as it was. */
    @Override
    public Input initialInput(TaskInHand task) {
        AwardRoundId round = RoundInHand.of(task);
        List<CouncilMember> members = sessions.members();
        Optional<CouncilSession> last = plans.sittings(round).stream().findFirst();
        return new Input(
                null,
                last.map(CouncilSession::place).orElse(""),
                last.map(CouncilSession::chair)
                        .orElse(members.isEmpty() ? null : members.get(0).userId()),
                last.map(CouncilSession::secretary).orElse(task.actor().userId()),
                last.map(CouncilSession::agenda)
                        .orElse("Xét khen thưởng: " + rounds.get(round).title()));
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        PrepareSession command = new PrepareSession(
                RoundInHand.of(task),
                input.startsAt(),
                input.place(),
                input.chair(),
                input.secretary(),
                input.agenda());
        task.decide(SESSION_ID, plans.prepare(task.actor(), command).toString());
    }

    private static Optional<Adjourned> adjourned(CouncilSession session) {
        return Optional.ofNullable(session.adjournedFor())
                .map(reason -> new Adjourned(Vietnamese.moment(session.startsAt()), reason));
    }
}
