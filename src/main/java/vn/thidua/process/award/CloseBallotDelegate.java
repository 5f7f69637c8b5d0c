package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessions;
import vn.thidua.shared.Actor;

/** Counts the ballot; from here on all papers of the round are written from one snapshot. */
@Component
class CloseBallotDelegate implements JavaDelegate {

    private final CouncilSessions sessions;
    private final AwardRounds rounds;

    CloseBallotDelegate(CouncilSessions sessions, AwardRounds rounds) {
        this.sessions = sessions;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardRoundId round = RoundInHand.of(execution);
        CouncilSession session = sessions.of(round).orElseThrow();
        sessions.close(Actor.system(), session.id());
        PAPER_SUBJECT.write(execution, rounds.get(round).paperSubject());
    }
}
