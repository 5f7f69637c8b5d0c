package vn.thidua.process.nomination;

import vn.thidua.award.Nomination;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Recipient;

/** A submitted nomination as the row it was typed in, for a unit that corrects its table. */
public final class NominationRows {

    private NominationRows() {}

    public static NominationEntry entry(Nomination nomination) {
        Recipient recipient = nomination.recipient();
        return new NominationEntry(
                recipient.kind(),
                recipient.name(),
                recipient.gender(),
                recipient.birthYear(),
                recipient.position(),
                recipient.address(),
                nomination.awardCode(),
                nomination.achievement(),
                nomination.evidence(),
                nomination.targets(),
                recipient.members(),
                recipient.women(),
                recipient.leader(),
                nomination.leave().days(),
                nomination.leave().maternity());
    }
}
