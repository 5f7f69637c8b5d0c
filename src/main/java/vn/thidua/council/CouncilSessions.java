package vn.thidua.council;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult;
import vn.thidua.shared.Actor;

/** Sessions of the emulation and award council and their ballots. */
@Service
@Transactional
public class CouncilSessions {

    CouncilSessions() {}

    /** The council's members today, chair first. */
    public List<CouncilMember> members() {
        throw new UnsupportedOperationException();
    }

    /** Opens the ballot; without a quorum it is refused and the session has to be convened on another day. */
    public CouncilSessionId convene(Actor actor, ConveneSession command) {
        throw new UnsupportedOperationException();
    }

    public CouncilSession get(CouncilSessionId id) {
        throw new UnsupportedOperationException();
    }

    /** The round's latest session. */
    public Optional<CouncilSession> of(AwardRoundId roundId) {
        throw new UnsupportedOperationException();
    }

    public BallotPaper paper(CouncilSessionId id, String member) {
        throw new UnsupportedOperationException();
    }

    /** The member's votes on all items at once; the secretary may enter the written votes of an absent member. */
    public void cast(Actor actor, CouncilSessionId id, String member, List<Vote> votes) {
        throw new UnsupportedOperationException();
    }

    /** Counts, and hands the result to the round, which makes the snapshot of it; may be repeated. */
    public BallotResult close(Actor actor, CouncilSessionId id) {
        throw new UnsupportedOperationException();
    }
}
