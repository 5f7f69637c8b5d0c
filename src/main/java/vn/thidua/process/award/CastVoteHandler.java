package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.CAST_VOTE;
import static vn.thidua.process.award.AwardRoundProcess.KEY;
import static vn.thidua.process.award.AwardRoundProcess.MEMBER_ID;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.council.BallotPaper;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.Vote;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

/** One member's votes on all nominations at once. */
@Component
class CastVoteHandler implements TaskHandler<CastVoteHandler.Input> {

    record Input(@Nullable List<Vote> votes) {}

    record View(String place, String agenda, List<Line> lines) {}

    /** @param conflict the member is the nominee and may not vote on it */
    record Line(NominationLine nomination, boolean secret, String threshold, boolean conflict) {

        static Line of(BallotPaper.Line line) {
            return new Line(NominationLine.of(line.item()), line.secret(), line.threshold(), line.conflict());
        }
    }

    private final CouncilSessions sessions;

    CastVoteHandler(CouncilSessions sessions) {
        this.sessions = sessions;
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
        return new View(
                session.place(),
                session.agenda(),
                paper(task).lines().stream().map(Line::of).toList());
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
