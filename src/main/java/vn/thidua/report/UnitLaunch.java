package vn.thidua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;

/** A unit's own launch as reported. Late when its report came after the deadline's last moment. */
public record UnitLaunch(
        UUID id,
        CampaignId campaignId,
        String unitCode,
        String theme,
        List<LaunchedMovement> movements,
        LocalDate launchedOn,
        @Nullable Integer participants,
        @Nullable UUID planFileId,
        boolean onBehalf,
        @Nullable UUID paperScanId,
        Instant reportedAt,
        String reportedBy,
        boolean late) {

    public UnitLaunch {
        movements = List.copyOf(movements);
    }
}
