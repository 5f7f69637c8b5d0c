package vn.thidua.process.notice;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.notification.CalendarEntry;
import vn.thidua.notification.CalendarSource;

/** The deadlines of the campaigns that run; they are no secret among the ward's staff. */
@Component
class CampaignCalendar implements CalendarSource {

    private final Campaigns campaigns;

    CampaignCalendar(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public List<CalendarEntry> of(String userId) {
        return campaigns.all().stream()
                .filter(campaign -> campaign.status().isRunning())
                .flatMap(this::entries)
                .toList();
    }

    private Stream<CalendarEntry> entries(Campaign campaign) {
        return campaigns.deadlines(campaign.id()).stream().map(deadline -> entry(campaign, deadline));
    }

    private static CalendarEntry entry(Campaign campaign, Deadline deadline) {
        return new CalendarEntry(
                "deadline-" + deadline.id(),
                "Hạn %s: %s".formatted(deadline.kind().label(), campaign.name()),
                deadline.lastMoment(),
                "/camunda/app/tasklist/default/");
    }
}
