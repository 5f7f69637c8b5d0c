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
     * @param conflictReason why the member may not vote on it, null where he may
     * @param ofOwnUnit the member's unit proposed it: he is asked whether he has an interest in it
     * @param earlier what the member voted on it in an earlier session of the round, null if not or secret
     */
    public record Line(
            RoundItem item,
            boolean secret,
            String threshold,
            @Nullable String conflictReason,
            boolean ofOwnUnit,
            Vote.@Nullable Choice earlier) {

        public boolean conflict() {
            return conflictReason != null;
        }
    }
}
