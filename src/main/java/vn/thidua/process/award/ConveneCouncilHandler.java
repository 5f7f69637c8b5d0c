package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.CONVENE_COUNCIL;
import static vn.thidua.process.award.AwardRoundProcess.KEY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.council.ConveneSession;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.SessionPlans;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Vietnamese;

/** The secretary's record of the session: when, where, who came; with too few it is adjourned. */
@Component
class ConveneCouncilHandler implements TaskHandler<ConveneCouncilHandler.Input> {

    record Input(
            @Nullable LocalDateTime startsAt,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String secretary,
            @Nullable String agenda,
            @Nullable List<Attendance> attendance,
            @Nullable Outcome outcome,
            @Nullable String adjournedFor) {}

    enum Outcome {
        OPEN,
        ADJOURN
    }

    record View(String title, List<CouncilMember> members, List<AgendaLine> items) {}

    private final CouncilSessions sessions;
    private final SessionPlans plans;
    private final AwardRounds rounds;

    ConveneCouncilHandler(CouncilSessions sessions, SessionPlans plans, AwardRounds rounds) {
        this.sessions = sessions;
        this.plans = plans;
        this.rounds = rounds;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + CONVENE_COUNCIL;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        var round = RoundInHand.of(task);
        return new View(rounds.get(round).title(), sessions.members(), AgendaLine.of(rounds.agenda(round)));
    }

    /** As it was planned, everybody present. */
    @Override
    public Input initialInput(TaskInHand task) {
        AwardRoundId round = RoundInHand.of(task);
        List<CouncilMember> members = sessions.members();
        Optional<CouncilSession> planned = sessions.of(round).filter(CouncilSession::isPlanned);
        return new Input(
                planned.map(session -> LocalDateTime.ofInstant(session.startsAt(), Vietnamese.ZONE))
                        .orElse(null),
                planned.map(CouncilSession::place).orElse(""),
                planned.map(CouncilSession::chair)
                        .orElse(members.isEmpty() ? null : members.get(0).userId()),
                planned.map(CouncilSession::secretary).orElse(task.actor().userId()),
                planned.map(CouncilSession::agenda)
                        .orElse("Xét khen thưởng: " + rounds.get(round).title()),
                members.stream()
                        .map(member -> new Attendance(member.userId(), Presence.PRESENT, ""))
                        .toList(),
                Outcome.OPEN,
                "");
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        ConveneSession command = new ConveneSession(
                RoundInHand.of(task),
                input.startsAt(),
                input.place(),
                input.chair(),
                input.secretary(),
                input.agenda(),
                Objects.requireNonNullElse(input.attendance(), List.of()));
        if (input.outcome() == Outcome.ADJOURN) {
            plans.adjourn(task.actor(), command, Objects.requireNonNullElse(input.adjournedFor(), ""));
            task.decide(AwardRoundProcess.SESSION_OPENED, false);
            return;
        }
        CouncilSession session = sessions.get(sessions.convene(task.actor(), command));
        task.decide(AwardRoundProcess.SESSION_OPENED, true);
        task.decide(AwardRoundProcess.WRITTEN_VOTES, !session.inWriting().isEmpty());
    }
}
