package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.ROUND_ID;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.thidua.award.AwardRoundId;
import vn.thidua.process.task.TaskInHand;

/** The round a step belongs to. */
final class RoundInHand {

    private RoundInHand() {}

    static AwardRoundId of(TaskInHand task) {
        return AwardRoundId.of(task.read(ROUND_ID));
    }

    static AwardRoundId of(VariableScope scope) {
        return AwardRoundId.of(ROUND_ID.read(scope));
    }
}
