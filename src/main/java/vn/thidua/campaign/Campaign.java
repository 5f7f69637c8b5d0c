package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One campaign of the ward; what its plan says stands in {@link vn.thidua.campaign.plan.Plan}.
 *
 * @param endsOn the last day of its period; moves when the event that ends it comes on another day
 * @param endedBy the event that ended it, where the plan binds the end to one and it has happened
 * @param reason why it was cancelled or rejected, or is about to be
 */
public record Campaign(
        CampaignId id,
        String code,
        String name,
        String title,
        CampaignStatus status,
        int phases,
        @Nullable LocalDate launchedOn,
        LocalDate endsOn,
        @Nullable String endedBy,
        @Nullable String reason,
        int version) {}
