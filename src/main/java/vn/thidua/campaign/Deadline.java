package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.campaign.plan.Boundary;

/**
 * A deadline of a campaign.
 *
 * @param phase from 1; 0 for the launch
 * @param lastMoment the last second that is in time
 */
public record Deadline(
        UUID id,
        CampaignId campaignId,
        DeadlineKind kind,
        int phase,
        String wording,
        LocalDate day,
        Boundary boundary,
        Instant lastMoment) {

    public boolean isMetAt(Instant moment) {
        return !moment.isAfter(lastMoment);
    }
}
