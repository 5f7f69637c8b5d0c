package vn.thidua.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.WayOfTakingPart;

/**
 * A unit in a campaign.
 *
 * @param reason why it was added after the launch or withdrawn
 */
public record Participant(
        CampaignId campaignId,
        String unitCode,
        String unitKind,
        Set<WayOfTakingPart> ways,
        boolean withdrawn,
        @Nullable String reason) {

    public Participant {
        ways = Set.copyOf(ways);
    }

    /** Launches its own campaign and reports. */
    public boolean reports() {
        return !withdrawn && ways.contains(WayOfTakingPart.PARTICIPANT);
    }

    public boolean supports() {
        return !withdrawn && ways.stream().anyMatch(WayOfTakingPart::isSupport);
    }
}
