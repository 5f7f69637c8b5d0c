package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.CAST_VOTE;
import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.MEMBER_ID;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardMix;
import vn.thidua.award.AwardMixes;
import vn.thidua.council.BallotKit;
import vn.thidua.council.BallotPaper;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.SecretBallots;
import vn.thidua.council.Vote;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** One member's votes on all nominations at once. */
@Component
class CastVoteHandler implements TaskHandler<CastVoteHandler.Input> {

    record Input(@Nullable List<Vote> votes) {}

    /**
     * @param mix of all that is voted on
     * @param kit what a secret ballot needs, null where everything is voted on openly
     * @param tokenGiven the member has been given the one ballot
     */
    record View(
            String place,
            String agenda,
            AwardMix mix,
            List<BallotLine> lines,
            @Nullable BallotKit kit,
            boolean tokenGiven) {}

    private final CouncilSessions sessions;
    private final SecretBallots ballots;
    private final AwardMixes mixes;

    CastVoteHandler(CouncilSessions sessions, SecretBallots ballots, AwardMixes mixes) {
        this.sessions = sessions;
        this.ballots = ballots;
        this.mixes = mixes;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + CAST_VOTE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        CouncilSession session = session(task);
        List<BallotPaper.Line> lines = paper(task).lines();
        return new View(
                session.place(),
                session.agenda(),
                mixes.of(lines.stream().map(BallotPaper.Line::item).toList()),
                lines.stream().map(BallotLine::of).toList(),
                ballots.kit(session.id()).orElse(null),
                ballots.hasToken(session.id(), task.read(MEMBER_ID)));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(paper(task).lines().stream()
                .map(line -> new Vote(
                        line.item().nomination().id(), line.conflict() ? Vote.Choice.CONFLICT : line.earlier()))
                .toList());
    }

    @Override
    public boolean keepsInput() {
        return false;
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        sessions.cast(
                task.actor(),
                session(task).id(),
                task.read(MEMBER_ID),
                Objects.requireNonNullElse(input.votes(), List.of()));
    }

    private BallotPaper paper(TaskInHand task) {
        return sessions.paper(session(task).id(), task.read(MEMBER_ID));
    }

    private CouncilSession session(TaskInHand task) {
        return sessions.of(RoundInHand.of(task)).orElseThrow();
    }
}
