package vn.thidua.process.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.RoundItem;

/**
 * A nomination as the officer checks it; the properties by which the form groups stand as questions.
 *
 * @param against keeping it needs a reason
 * @param over it comes last where more are proposed than a limit allows
 * @param lower the award next below that fits, null where there is none
 */
record CheckLine(
        NominationLine nomination,
        boolean eligible,
        boolean judgement,
        boolean held,
        boolean notEligible,
        boolean against,
        boolean over,
        @Nullable Lower lower) {

    record Lower(String code, String name) {

        static Lower of(AwardType type) {
            return new Lower(type.code(), type.name());
        }
    }

    static CheckLine of(RoundItem item, boolean over, @Nullable Lower lower) {
        Eligibility answer = item.eligibility();
        Outcome outcome = answer == null ? Outcome.NEEDS_JUDGEMENT : answer.outcome();
        return new CheckLine(
                NominationLine.of(item),
                outcome == Outcome.ELIGIBLE,
                outcome == Outcome.NEEDS_JUDGEMENT,
                outcome == Outcome.HOLD,
                outcome == Outcome.NOT_ELIGIBLE,
                outcome == Outcome.HOLD || outcome == Outcome.NOT_ELIGIBLE,
                over,
                lower);
    }
}
