package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.CONVENE_COUNCIL;
import static vn.thidua.process.award.AwardRoundProcess.KEY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.council.ConveneSession;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** The secretary's record of the session: when, where, who came. */
@Component
class ConveneCouncilHandler implements TaskHandler<ConveneCouncilHandler.Input> {

    record Input(
            @Nullable LocalDateTime startsAt,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String secretary,
            @Nullable String agenda,
            @Nullable List<Attendance> attendance) {}

    record View(String title, List<CouncilMember> members, List<NominationLine> nominations) {}

    private final CouncilSessions sessions;
    private final AwardRounds rounds;

    ConveneCouncilHandler(CouncilSessions sessions, AwardRounds rounds) {
        this.sessions = sessions;
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
        return new View(
                rounds.get(round).title(),
                sessions.members(),
                rounds.agenda(round).stream().map(NominationLine::of).toList());
    }

    @Override
    public Input initialInput(TaskInHand task) {
        List<CouncilMember> members = sessions.members();
        return new Input(
                null,
                "",
                members.isEmpty() ? null : members.get(0).userId(),
                task.actor().userId(),
                "Xét khen thưởng: " + rounds.get(RoundInHand.of(task)).title(),
                members.stream()
                        .map(member -> new Attendance(member.userId(), Presence.PRESENT, ""))
                        .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        CouncilSessionId session = sessions.convene(
                task.actor(),
                new ConveneSession(
                        RoundInHand.of(task),
                        input.startsAt(),
                        input.place(),
                        input.chair(),
                        input.secretary(),
                        input.agenda(),
                        Objects.requireNonNullElse(input.attendance(), List.of())));
        task.decide(
                AwardRoundProcess.WRITTEN_VOTES,
                !sessions.get(session).inWriting().isEmpty());
    }
}
