package vn.thidua.process.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineChange;
import vn.thidua.campaign.Participant;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Vietnamese;

/** Tells units of what changes in a running campaign. */
@Component
class CampaignNotices {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Campaigns campaigns;
    private final Organisation organisation;
    private final Audience audience;
    private final Notices notices;

    CampaignNotices(Campaigns campaigns, Organisation organisation, Audience audience, Notices notices) {
        this.campaigns = campaigns;
        this.organisation = organisation;
        this.audience = audience;
        this.notices = notices;
    }

    void joined(CampaignId id, String unitCode, String reason) {
        tell(NoticeKind.UNIT_ADDED, id, unitCode, reason);
    }

    void left(CampaignId id, String unitCode, String reason) {
        tell(NoticeKind.UNIT_WITHDRAWN, id, unitCode, reason);
    }

    void cancelled(CampaignId id, String reason) {
        Map<String, String> arguments = Map.of("campaign", campaigns.get(id).name(), "reason", reason);
        tellAll(NoticeKind.CAMPAIGN_CANCELLED, id, "campaign-cancelled/" + id, arguments);
    }

    void extended(Deadline deadline, DeadlineChange change) {
        Map<String, String> arguments = Map.of(
                "what", deadline.kind().label(),
                "campaign", campaigns.get(deadline.campaignId()).name(),
                "due", Vietnamese.moment(deadline.lastMoment()),
                "reason", change.reason());
        tellAll(NoticeKind.DEADLINE_EXTENDED, deadline.campaignId(), "deadline-extended/" + change.id(), arguments);
    }

    private void tellAll(NoticeKind kind, CampaignId id, String event, Map<String, String> arguments) {
        campaigns.participants(id).stream()
                .filter(participant -> !participant.withdrawn())
                .map(Participant::unitCode)
                .forEach(unit -> notices.tell(new Notice(kind, event, audience.ofUnit(unit), arguments, TASKLIST)));
    }

    private void tell(NoticeKind kind, CampaignId id, String unitCode, String reason) {
        notices.tell(new Notice(
                kind,
                "%s/%s/%s/%s".formatted(kind, id, unitCode, Integer.toHexString(reason.hashCode())),
                audience.ofUnit(unitCode),
                Map.of(
                        "unit", organisation.unit(unitCode).name(),
                        "campaign", campaigns.get(id).name(),
                        "reason", reason),
                TASKLIST));
    }
}
