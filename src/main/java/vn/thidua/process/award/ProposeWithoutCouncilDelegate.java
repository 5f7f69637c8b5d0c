package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.shared.Actor;

/** What stood the check goes to the Chairman without a session (law Art. 85). */
@Component
class ProposeWithoutCouncilDelegate implements JavaDelegate {

    private final AwardRounds rounds;

    ProposeWithoutCouncilDelegate(AwardRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardRoundId round = RoundInHand.of(execution);
        rounds.proposeWithoutCouncil(Actor.system(), round);
        PAPER_SUBJECT.write(execution, rounds.get(round).paperSubject());
    }
}
