package vn.thidua.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An award the unit's head gave within his own power. */
public record OwnAward(String recipient, String award, @Nullable LocalDate awardedOn, @Nullable String achievement) {

    public OwnAward {
        recipient = Objects.requireNonNullElse(recipient, "");
        award = Objects.requireNonNullElse(award, "");
    }
}
