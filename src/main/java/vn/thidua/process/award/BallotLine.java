package vn.thidua.process.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.Nomination;
import vn.thidua.award.RoundItem;
import vn.thidua.council.BallotPaper;

/**
 * One item of a ballot paper as the forms show it; 2,700 of them are sent at once, so only what a member reads.
 *
 * @param conflict the member may not vote on it, for this reason
 * @param ofOwnUnit the member's unit proposed it
 */
record BallotLine(
        Subject nomination,
        boolean secret,
        String threshold,
        boolean conflict,
        @Nullable String conflictReason,
        boolean ofOwnUnit) {

    record Subject(
            String nominationId,
            int number,
            String kind,
            String name,
            String details,
            String unit,
            String award,
            String achievement,
            boolean targetNotMet) {

        static Subject of(RoundItem item) {
            Nomination nomination = item.nomination();
            return new Subject(
                    nomination.id().toString(),
                    item.number(),
                    nomination.recipient().kind().label(),
                    nomination.recipient().name(),
                    NominationLine.details(nomination.recipient()),
                    item.unitName(),
                    item.awardName(),
                    nomination.achievement(),
                    nomination.targetNotMet());
        }
    }

    /** For whom several members' votes are typed: whose conflict it is stands in the votes. */
    static BallotLine ofAnybody(BallotPaper.Line line) {
        return new BallotLine(Subject.of(line.item()), line.secret(), line.threshold(), false, null, false);
    }

    static BallotLine of(BallotPaper.Line line) {
        return new BallotLine(
                Subject.of(line.item()),
                line.secret(),
                line.threshold(),
                line.conflict(),
                line.conflictReason(),
                line.ofOwnUnit() && !line.conflict());
    }
}
