package vn.thidua.award;

import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** The nomination goes on for another award, with the reason that its unit is told. */
public record ChangeAward(NominationId nominationId, @Nullable String awardCode, String reason) {

    public ChangeAward {
        reason = Vietnamese.text(reason);
    }
}
