package vn.thidua.campaign.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the campaign runs.
 *
 * @param from null: from the day of launch
 * @param to the last day; for an end bound to an event, the day expected
 * @param endEvent what ends the campaign, null where the calendar does
 */
public record Period(String wording, @Nullable LocalDate from, LocalDate to, @Nullable String endEvent) {

    public boolean endsWithAnEvent() {
        return endEvent != null;
    }
}
