package vn.thidua.process.award;

import vn.thidua.council.BallotPaper;

/**
 * One item of a ballot paper as the forms show it.
 *
 * @param conflict the member is the nominee and may not vote on it
 */
record BallotLine(NominationLine nomination, boolean secret, String threshold, boolean conflict) {

    static BallotLine of(BallotPaper.Line line) {
        return new BallotLine(NominationLine.of(line.item()), line.secret(), line.threshold(), line.conflict());
    }
}
