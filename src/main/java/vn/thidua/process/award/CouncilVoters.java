package vn.thidua.process.award;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.council.CouncilSessions;

/** Whom the model asks to vote: the one name in a model that is more than a variable or a delegate. */
@Component
public class CouncilVoters {

    private final CouncilSessions sessions;

    CouncilVoters(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /** Accounts of those who vote in the round's session. */
    public List<String> of(String roundId) {
        return sessions.of(AwardRoundId.of(roundId)).orElseThrow().voters();
    }
}
