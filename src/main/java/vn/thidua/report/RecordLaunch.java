package vn.thidua.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignId;

/**
 * A unit has launched its own campaign.
 *
 * @param planFileId the unit's own plan, as uploaded
 * @param paperScanId the scan of its paper, when an officer enters it for a unit without computers
 */
public record RecordLaunch(
        CampaignId campaignId,
        String unitCode,
        @Nullable String theme,
        List<LaunchedMovement> movements,
        @Nullable LocalDate launchedOn,
        @Nullable Integer participants,
        @Nullable UUID planFileId,
        boolean onBehalf,
        @Nullable UUID paperScanId) {

    public RecordLaunch {
        movements = List.copyOf(movements);
    }
}
