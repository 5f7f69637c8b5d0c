package vn.thidua.process.award;

import org.springframework.stereotype.Component;
import vn.thidua.award.AwardMixes;
import vn.thidua.award.AwardRounds;
import vn.thidua.document.Documents;

/** The Chairman decides what no council has voted on. */
@Component
class DecideSuddenAwardHandler extends DecideAwardsHandler {

    DecideSuddenAwardHandler(
            AwardRounds rounds,
            Documents documents,
            AwardTables tables,
            Deciders deciders,
            AwardMixes mixes,
            DecisionBudget budget) {
        super(rounds, documents, tables, deciders, mixes, budget);
    }

    @Override
    public String taskKey() {
        return SuddenAwardProcess.KEY + "/" + AwardRoundProcess.DECIDE_AWARDS;
    }
}
