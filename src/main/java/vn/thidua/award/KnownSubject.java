package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the unit proposed before, with what was awarded since.
 *
 * @param formerName how the name was written before a decision put it right, null where it always stood so
 */
public record KnownSubject(
        Recipient recipient,
        List<EarlierAward> awards,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String formerName) {

    /** @param occasion what it was awarded for, such as the campaign */
    public record EarlierAward(String occasion, int year, String award) {}
}
