package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.ENTER_WRITTEN_VOTES;
import static vn.thidua.process.award.AwardRoundProcess.KEY;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.NominationId;
import vn.thidua.council.BallotPaper;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.PaperCount;
import vn.thidua.council.SecretBallots;
import vn.thidua.council.Vote;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The secretary enters what the absent have written: by name where the vote is open, as one bundle where it is secret. */
@Component
class EnterWrittenVotesHandler implements TaskHandler<EnterWrittenVotesHandler.Input> {

    record Input(@Nullable List<WrittenVotes> written, @Nullable List<PaperCount> counts) {}

    record WrittenVotes(String member, List<Vote> votes) {}

    record View(String place, List<String> members, List<BallotLine> lines) {}

    private final CouncilSessions sessions;
    private final SecretBallots ballots;

    EnterWrittenVotesHandler(CouncilSessions sessions, SecretBallots ballots) {
        this.sessions = sessions;
        this.ballots = ballots;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + ENTER_WRITTEN_VOTES;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        CouncilSession session = session(task);
        List<String> writers = session.inWriting();
        return new View(
                session.place(),
                writers.stream().map(member -> session.attendee(member).name()).toList(),
                lines(session, writers.get(0)).map(BallotLine::ofAnybody).toList());
    }

    @Override
    public Input initialInput(TaskInHand task) {
        CouncilSession session = session(task);
        return new Input(
                session.inWriting().stream()
                        .map(member -> new WrittenVotes(member, votes(session, member)))
                        .toList(),
                lines(session, session.inWriting().get(0))
                        .filter(BallotPaper.Line::secret)
                        .map(line -> new PaperCount(id(line), null, null, null))
                        .toList());
    }

    @Override
    public boolean keepsInput() {
        return false;
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        CouncilSession session = session(task);
        List<WrittenVotes> written = Objects.requireNonNullElse(input.written(), List.of());
        for (int row = 0; row < written.size(); row++) {
            cast(task, session, written.get(row), row);
        }
        if (ballots.awaitsPaper(session.id())) {
            ballots.enterPaper(task.actor(), session.id(), Objects.requireNonNullElse(input.counts(), List.of()));
        }
    }

    private void cast(TaskInHand task, CouncilSession session, WrittenVotes written, int row) {
        try {
            sessions.cast(task.actor(), session.id(), written.member(), written.votes());
        } catch (BusinessRuleViolation refusal) {
            throw new BusinessRuleViolation(refusal.problems().stream()
                    .map(problem -> new Problem(
                            problem.code(), "written[%d].%s".formatted(row, problem.field()), problem.arguments()))
                    .toList());
        }
    }

    private List<Vote> votes(CouncilSession session, String member) {
        return lines(session, member)
                .map(line -> new Vote(id(line), line.conflict() ? Vote.Choice.CONFLICT : null))
                .toList();
    }

    private Stream<BallotPaper.Line> lines(CouncilSession session, String member) {
        return sessions.paper(session.id(), member).lines().stream();
    }

    private static NominationId id(BallotPaper.Line line) {
        return line.item().nomination().id();
    }

    private CouncilSession session(TaskInHand task) {
        return sessions.of(RoundInHand.of(task)).orElseThrow();
    }
}
