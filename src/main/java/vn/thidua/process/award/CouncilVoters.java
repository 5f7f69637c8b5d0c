package vn.thidua.process.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.process.ModelCollection;

/** Whom the model asks to vote. */
@Component
class CouncilVoters implements ModelCollection {

    private final CouncilSessions sessions;

    CouncilVoters(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /** Accounts of those who came; what the absent have written the secretary enters. */
    @Override
    public List<String> of(String roundId) {
        return sessions.of(AwardRoundId.of(roundId)).orElseThrow().present();
    }
}
