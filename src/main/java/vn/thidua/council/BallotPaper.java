package vn.thidua.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RoundItem;

/** What a member votes on. */
public record BallotPaper(CouncilSessionId sessionId, String member, boolean alreadyCast, List<Line> lines) {

    public BallotPaper {
        lines = List.copyOf(lines);
    }

    /**
     * @param conflict the member is the nominee and may not vote on it
     * @param earlier what the member voted on it in an earlier session of the round, null if not or secret
     */
    public record Line(
            RoundItem item, boolean secret, String threshold, boolean conflict, Vote.@Nullable Choice earlier) {}
}
