package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Moves a campaign from one status to the next; whatever a process may repeat changes nothing the second time. */
@Component
class StatusChanges {

    private final CampaignRepository repository;
    private final CampaignDeadlines deadlines;
    private final ApplicationEventPublisher events;

    StatusChanges(CampaignRepository repository, CampaignDeadlines deadlines, ApplicationEventPublisher events) {
        this.repository = repository;
        this.deadlines = deadlines;
        this.events = events;
    }

    void launch(Actor actor, CampaignId id, LocalDate on) {
        Campaign campaign = repository.get(id);
        if (campaign.launchedOn() == null) {
            repository.update(campaign.launch(on));
            record(actor, "CAMPAIGN_LAUNCHED", id, Map.of("on", Vietnamese.date(on)));
        }
    }

    void reject(Actor actor, CampaignId id, String reason) {
        repository.update(repository.get(id).reject(reason));
        record(actor, "CAMPAIGN_REJECTED", id, Map.of("reason", reason));
    }

    void consolidate(Actor actor, CampaignId id) {
        repository.update(repository.get(id).consolidate());
        record(actor, "CAMPAIGN_CONSOLIDATING", id, Map.of());
    }

    void resume(Actor actor, CampaignId id) {
        repository.update(repository.get(id).resume());
        record(actor, "CAMPAIGN_RESUMED", id, Map.of());
    }

    void close(Actor actor, CampaignId id) {
        Campaign campaign = repository.get(id);
        if (campaign.status() != CampaignStatus.CLOSED) {
            repository.update(campaign.close());
            record(actor, "CAMPAIGN_CLOSED", id, Map.of());
        }
    }

    void requestCancellation(Actor actor, CampaignId id, String reason) {
        Campaign campaign = repository.get(id);
        campaign.requireRunning();
        repository.update(campaign.because(reason));
        record(actor, "CAMPAIGN_CANCELLATION_REQUESTED", id, Map.of("reason", reason));
    }

    void cancel(Actor actor, CampaignId id) {
        Campaign campaign = repository.get(id);
        if (campaign.status() != CampaignStatus.CANCELLED) {
            repository.update(campaign.cancel());
            record(actor, "CAMPAIGN_CANCELLED", id, Map.of());
        }
    }

    void endWithEvent(Actor actor, CampaignId id, LocalDate on, String event) {
        Campaign campaign = repository.get(id);
        if (!repository.plan(id).period().endsWithAnEvent()) {
            throw new BusinessRuleViolation("CAMPAIGN_ENDS_BY_CALENDAR", campaign.name());
        }
        repository.update(campaign.endWith(on, event));
        deadlines.writeFinal(id, campaign.phases(), on);
        record(actor, "CAMPAIGN_ENDED", id, Map.of("on", Vietnamese.date(on), "event", event));
    }

    private void record(Actor actor, String action, CampaignId id, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, "campaign/" + id, details));
    }
}
