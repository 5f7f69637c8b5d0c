package vn.thidua.campaign.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.Vietnamese;

/** A deadline in the plan's words and as the day it names. */
public record PlannedDeadline(String wording, LocalDate day, Boundary boundary) {

    /** The last day that is in time. */
    public LocalDate lastDay() {
        return boundary == Boundary.BEFORE ? day.minusDays(1) : day;
    }

    /** The last second that is in time, in the ward's zone. */
    public Instant lastMoment() {
        return lastDay().plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant().minusSeconds(1);
    }
}
