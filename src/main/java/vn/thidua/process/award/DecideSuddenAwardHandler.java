package vn.thidua.process.award;

import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.award.AwardMixes;
import vn.thidua.award.AwardRounds;
import vn.thidua.document.AwardPreparers;
import vn.thidua.document.Documents;

/** The Chairman decides what no council has voted on. */
@Component
class DecideSuddenAwardHandler extends DecideAwardsHandler {

    DecideSuddenAwardHandler(
            AwardRounds rounds,
            Documents documents,
            AwardTables tables,
            AwardPreparers preparers,
            Accounts accounts,
            AwardMixes mixes,
            DecisionBudget budget) {
        super(rounds, documents, tables, preparers, accounts, mixes, budget);
    }

    @Override
    public String taskKey() {
        return SuddenAwardProcess.KEY + "/" + AwardRoundProcess.DECIDE_AWARDS;
    }
}
