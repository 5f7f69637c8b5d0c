package vn.thidua.process.deadline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** Reminds the units that a deadline still waits for, and tells their superiors. Each may be repeated. */
@Component
class DeadlineReminders {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Campaigns campaigns;
    private final Outstanding outstanding;
    private final Organisation organisation;
    private final Audience audience;
    private final Notices notices;

    DeadlineReminders(
            Campaigns campaigns,
            Outstanding outstanding,
            Organisation organisation,
            Audience audience,
            Notices notices) {
        this.campaigns = campaigns;
        this.outstanding = outstanding;
        this.organisation = organisation;
        this.audience = audience;
        this.notices = notices;
    }

    void remind(UUID deadlineId) {
        Deadline deadline = campaigns.deadline(deadlineId);
        outstanding.units(deadline).forEach(unit -> tell(NoticeKind.DEADLINE_NEAR, deadline, unit));
    }

    /** Whether any unit is missing. */
    boolean remindLate(UUID deadlineId) {
        Deadline deadline = campaigns.deadline(deadlineId);
        List<String> missing = outstanding.units(deadline);
        missing.forEach(unit -> tell(NoticeKind.DEADLINE_MISSED, deadline, unit));
        return !missing.isEmpty();
    }

    void escalate(UUID deadlineId, Role superior) {
        Deadline deadline = campaigns.deadline(deadlineId);
        List<String> missing = outstanding.units(deadline);
        if (!missing.isEmpty()) {
            notices.tell(new Notice(
                    NoticeKind.ESCALATION,
                    "escalation/" + superior + "/" + event(deadline),
                    audience.having(superior),
                    Map.of(
                            "what", what(deadline),
                            "campaign", campaignName(deadline),
                            "due", due(deadline),
                            "count", Integer.toString(missing.size()),
                            "units", names(missing)),
                    "/campaigns/" + deadline.campaignId()));
        }
    }

    private void tell(NoticeKind kind, Deadline deadline, String unit) {
        notices.tell(new Notice(
                kind,
                kind + "/" + event(deadline) + "/" + unit,
                audience.ofUnit(unit),
                Map.of("what", what(deadline), "campaign", campaignName(deadline), "due", due(deadline)),
                TASKLIST));
    }

    private String names(List<String> units) {
        return units.stream().map(code -> "- " + organisation.unit(code).name()).collect(Collectors.joining("\n"));
    }

    private String campaignName(Deadline deadline) {
        return campaigns.get(deadline.campaignId()).name();
    }

    /** A moved deadline is another event: its units are reminded again. */
    private static String event(Deadline deadline) {
        return deadline.id() + "/" + deadline.day();
    }

    private static String what(Deadline deadline) {
        return deadline.kind().label();
    }

    private static String due(Deadline deadline) {
        return Vietnamese.moment(deadline.lastMoment());
    }
}
