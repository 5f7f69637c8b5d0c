package vn.thidua.process.award;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import vn.thidua.award.AwardRoundId;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.council.SecretBallots;
import vn.thidua.process.task.CurrentActor;
import vn.thidua.shared.Actor;

/** Tokens for the ballot papers that are open in Tasklist. */
@Service
public class BallotTokens {

    private final TaskService tasks;
    private final CurrentActor actor;
    private final CouncilSessions sessions;
    private final SecretBallots ballots;

    BallotTokens(TaskService tasks, CurrentActor actor, CouncilSessions sessions, SecretBallots ballots) {
        this.tasks = tasks;
        this.actor = actor;
        this.sessions = sessions;
        this.ballots = ballots;
    }

    /** Empty where the person holds no such task. */
    public Optional<String> sign(String taskId, String blinded) {
        Actor member = actor.get();
        return Optional.ofNullable(tasks.createTaskQuery()
                        .taskId(taskId)
                        .taskDefinitionKey(AwardRoundProcess.CAST_VOTE)
                        .taskAssignee(member.userId())
                        .singleResult())
                .map(this::session)
                .map(session -> ballots.token(member, session.id(), blinded));
    }

    private CouncilSession session(Task task) {
        Object round = tasks.getVariable(task.getId(), AwardRoundProcess.ROUND_ID.name());
        return sessions.of(AwardRoundId.of(String.valueOf(round))).orElseThrow();
    }
}
