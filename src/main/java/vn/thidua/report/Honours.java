package vn.thidua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;

/** Exemplars of a campaign: who was found by whom, and how the ward honoured them. */
@Service
@Transactional
public class Honours {

    private final Campaigns campaigns;
    private final UnitReports reports;
    private final SupportActivities activities;
    private final HonourRepository repository;
    private final ApplicationEventPublisher events;

    Honours(
            Campaigns campaigns,
            UnitReports reports,
            SupportActivities activities,
            HonourRepository repository,
            ApplicationEventPublisher events) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.activities = activities;
        this.repository = repository;
        this.events = events;
    }

    /** What accepted reports of the last phase and supporting units' activities tell of, each once. */
    @Transactional(readOnly = true)
    public List<FoundExemplar> found(CampaignId campaign) {
        List<FoundExemplar> found = new ArrayList<>();
        int phase = campaigns.get(campaign).phases();
        campaigns.participants(campaign).forEach(participant -> reports.newestAccepted(
                        new ReportKey(campaign, participant.unitCode(), phase))
                .ifPresent(report -> report.exemplars().forEach(one -> found.add(of(participant.unitCode(), one)))));
        activities
                .all(campaign)
                .forEach((unit, held) ->
                        held.forEach(activity -> activity.exemplars().forEach(one -> found.add(of(unit, one)))));
        return found.stream().distinct().toList();
    }

    /** Keeps how each exemplar was honoured; entered again, the newer list replaces the older. */
    public void record(Actor actor, CampaignId campaign, List<HonourEntry> honours) {
        BusinessRuleViolation.throwIfAny(problems(honours));
        repository.replace(campaign, honours);
        events.publishEvent(new Recorded(
                actor,
                "EXEMPLARS_HONOURED",
                "campaign/" + campaign,
                Map.of("count", Integer.toString(honours.size()))));
    }

    @Transactional(readOnly = true)
    public List<HonourEntry> all(CampaignId campaign) {
        return repository.all(campaign);
    }

    private static List<Problem> problems(List<HonourEntry> honours) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < honours.size(); i++) {
            HonourEntry honour = honours.get(i);
            String row = "honours[%d].".formatted(i);
            require(honour.name(), row + "name", "REPORT_HONOUR_NAME_MISSING", problems, i);
            require(honour.form(), row + "form", "REPORT_HONOUR_FORM_MISSING", problems, i);
            if (honour.honouredOn() == null) {
                problems.add(Problem.at(row + "honouredOn", "REPORT_HONOUR_DAY_MISSING", i + 1));
            }
        }
        return problems;
    }

    private static void require(@Nullable String text, String field, String code, List<Problem> problems, int i) {
        if (text == null || text.isEmpty()) {
            problems.add(Problem.at(field, code, i + 1));
        }
    }

    private static FoundExemplar of(String unit, Exemplar exemplar) {
        return new FoundExemplar(unit, exemplar.name(), exemplar.deed());
    }
}
