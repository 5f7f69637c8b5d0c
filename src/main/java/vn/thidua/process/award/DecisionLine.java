package vn.thidua.process.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardCost;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult.ItemVote;

/**
 * A nomination with the council's vote, as the Chairman sees it.
 *
 * @param money what granting it would cost on this day, in đồng
 * @param rivals number of the awards of one subject of which only the highest is paid, 0 where it has no other
 */
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
        boolean voted,
        boolean passed,
        boolean upward,
        String authority,
        boolean targetNotMet,
        long money,
        @Nullable String moneyExplained,
        int rivals) {

    static DecisionLine of(AwardSnapshot.Item item, @Nullable AwardCost cost) {
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
                item.vote() != null,
                item.isProposed(),
                item.authority() == Authority.UPWARD,
                item.authority().label() + ": " + item.authorityBasis(),
                item.targetNotMet(),
                cost == null ? 0 : cost.amount(),
                cost == null ? null : cost.explained(),
                cost == null ? 0 : cost.rivals());
    }

    private static String vote(@Nullable ItemVote vote) {
        return vote == null ? "Không qua Hội đồng" : vote.ratio() + " (" + vote.percent() + ")";
    }
}
