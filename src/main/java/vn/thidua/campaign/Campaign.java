package vn.thidua.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * One campaign of the ward; what its plan says stands in {@link vn.thidua.campaign.plan.Plan}.
 *
 * @param endsOn the last day of its period; moves when the event that ends it comes on another day
 * @param endedBy the event that ended it, where the plan binds the end to one and it has happened
 * @param reason why it was cancelled or rejected, or is about to be cancelled
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
        int version) {

    Campaign launch(LocalDate on) {
        require(status == CampaignStatus.DRAFT, "CAMPAIGN_NOT_DRAFT");
        return new Campaign(
                id, code, name, title, CampaignStatus.LAUNCHED, phases, on, endsOn, endedBy, reason, version);
    }

    Campaign reject(String why) {
        require(status == CampaignStatus.DRAFT, "CAMPAIGN_NOT_DRAFT");
        return to(CampaignStatus.REJECTED).because(why);
    }

    Campaign consolidate() {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
        return to(CampaignStatus.CONSOLIDATING);
    }

    Campaign resume() {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
        return to(CampaignStatus.LAUNCHED);
    }

    Campaign close() {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
        return to(CampaignStatus.CLOSED);
    }

    Campaign cancel() {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
        require(reason != null, "CAMPAIGN_CANCELLATION_WITHOUT_REASON");
        return to(CampaignStatus.CANCELLED);
    }

    Campaign endWith(LocalDate on, String event) {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
        return new Campaign(id, code, name, title, status, phases, launchedOn, on, event, reason, version);
    }

    Campaign because(String why) {
        return new Campaign(id, code, name, title, status, phases, launchedOn, endsOn, endedBy, why, version);
    }

    Campaign renamed(String newTitle, LocalDate newEnd) {
        require(status == CampaignStatus.DRAFT, "CAMPAIGN_NOT_DRAFT");
        return new Campaign(id, code, name, newTitle, status, phases, launchedOn, newEnd, endedBy, reason, version);
    }

    void requireRunning() {
        require(status.isRunning(), "CAMPAIGN_NOT_RUNNING");
    }

    void requireNotOver() {
        require(!status.isOver(), "CAMPAIGN_OVER");
    }

    private Campaign to(CampaignStatus next) {
        return new Campaign(id, code, name, title, next, phases, launchedOn, endsOn, endedBy, reason, version);
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new BusinessRuleViolation(problem, name, status.label());
        }
    }
}
