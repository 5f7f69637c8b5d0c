package vn.thidua.process.award;

import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Nominations;

/** The culture office checks what is proposed for a sudden achievement as it checks every round. */
@Component
class CheckSuddenAwardHandler extends CheckNominationsHandler {

    CheckSuddenAwardHandler(AwardRounds rounds, Nominations nominations, CheckLines lines) {
        super(rounds, nominations, lines);
    }

    @Override
    public String taskKey() {
        return SuddenAwardProcess.KEY + "/" + AwardRoundProcess.CHECK_NOMINATIONS;
    }
}
