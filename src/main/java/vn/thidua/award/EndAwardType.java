package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Vietnamese;

/** An award is given for the last time on a day. */
public record EndAwardType(String code, @Nullable LocalDate lastDay, String legalBasis, String reason) {

    public EndAwardType {
        legalBasis = Vietnamese.text(legalBasis);
        reason = Vietnamese.text(reason);
    }
}
