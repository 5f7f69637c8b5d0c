package vn.thidua.process.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult.ItemVote;

/** A nomination with the council's vote, as the Chairman sees it. */
record DecisionLine(
        String nominationId,
        int number,
        String kind,
        String name,
        String details,
        String unit,
        String award,
        String achievement,
        String vote,
        boolean passed,
        boolean upward,
        String authority,
        boolean targetNotMet) {

    static DecisionLine of(AwardSnapshot.Item item) {
        return new DecisionLine(
                item.nominationId().toString(),
                item.number(),
                item.recipient().kind().label(),
                item.recipient().name(),
                NominationLine.details(item.recipient()),
                item.unitName(),
                item.awardName(),
                item.achievement(),
                vote(item.vote()),
                item.isProposed(),
                item.authority() == Authority.UPWARD,
                item.authority().label() + ": " + item.authorityBasis(),
                item.targetNotMet());
    }

    private static String vote(@Nullable ItemVote vote) {
        return vote == null ? "Không qua Hội đồng" : vote.ratio() + " (" + vote.percent() + ")";
    }
}
