package vn.thidua.process.campaign;

import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.process.deadline.DeadlineWatches;
import vn.thidua.process.participation.CampaignSignals;
import vn.thidua.process.participation.UnitParticipation;
import vn.thidua.process.support.CampaignSupport;
import vn.thidua.report.ReportKey;

/** The instances of a campaign's units: opened at its launch, closed with it, one by one in between. */
@Component
class RunningUnits {

    private final Campaigns campaigns;
    private final UnitParticipation participation;
    private final CampaignSupport support;
    private final DeadlineWatches watches;
    private final CampaignSignals signals;

    RunningUnits(
            Campaigns campaigns,
            UnitParticipation participation,
            CampaignSupport support,
            DeadlineWatches watches,
            CampaignSignals signals) {
        this.campaigns = campaigns;
        this.participation = participation;
        this.support = support;
        this.watches = watches;
        this.signals = signals;
    }

    /** Everybody's work and every deadline's watch; what runs already is left alone. */
    void start(CampaignId id) {
        campaigns.participants(id).forEach(participant -> start(id, participant));
        campaigns.deadlines(id).forEach(watches::start);
    }

    void end(CampaignId id) {
        campaigns.participants(id).forEach(participant -> end(id, participant.unitCode()));
        watches.endAll(id);
    }

    void join(CampaignId id, String unitCode) {
        campaigns.participant(id, unitCode).ifPresent(participant -> start(id, participant));
    }

    /** The campaign may have waited for nobody but this unit. */
    void leave(CampaignId id, String unitCode) {
        end(id, unitCode);
        IntStream.rangeClosed(1, campaigns.get(id).phases())
                .forEach(phase -> signals.unitSettled(new ReportKey(id, unitCode, phase)));
    }

    private void start(CampaignId id, Participant participant) {
        if (participant.reports()) {
            participation.start(id, participant.unitCode());
        }
        if (participant.supports()) {
            support.start(id, participant.unitCode());
        }
    }

    private void end(CampaignId id, String unitCode) {
        participation.end(id, unitCode);
        support.end(id, unitCode);
    }
}
