package vn.thidua.process.award;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;

/** Takes in what the units proposed and asks the decision tables about each. */
@Component
class CollectNominationsDelegate implements JavaDelegate {

    private final AwardRounds rounds;
    private final AwardTables tables;
    private final RoundOpening opening;

    CollectNominationsDelegate(RoundOpening opening, AwardRounds rounds, AwardTables tables) {
        this.opening = opening;
        this.rounds = rounds;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardRoundId round = opening.of(execution);
        rounds.collect(round);
        rounds.recordEligibility(round, tables.ask(rounds.facts(round)));
    }
}
