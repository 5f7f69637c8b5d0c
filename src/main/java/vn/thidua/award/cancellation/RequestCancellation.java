package vn.thidua.award.cancellation;

import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Vietnamese;

/**
 * @param explanation what was false, as the decision states it
 * @param source who found it, with number and day: a conclusion of an inspection, a decision of an authority
 */
public record RequestCancellation(NominationId award, @Nullable Ground ground, String explanation, String source) {

    public RequestCancellation {
        explanation = Vietnamese.text(explanation);
        source = Vietnamese.text(source);
    }
}
