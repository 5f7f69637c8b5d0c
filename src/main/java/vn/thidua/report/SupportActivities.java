package vn.thidua.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Publicity and mobilisation as activities with date, channel and evidence. */
@Service
@Transactional
public class SupportActivities {

    private final SupportRepository repository;
    private final Campaigns campaigns;
    private final FileReferences files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportActivities(
            SupportRepository repository,
            Campaigns campaigns,
            FileReferences files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** The unit's whole table; it replaces the one saved before. */
    public void save(Actor actor, CampaignId campaignId, String unitCode, List<SupportActivity> activities) {
        requireSupporter(campaignId, unitCode);
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < activities.size(); index++) {
            problems.addAll(problems(actor, "activities[%d].".formatted(index), activities.get(index)));
        }
        BusinessRuleViolation.throwIfAny(problems);
        List<SupportActivity> cleaned =
                activities.stream().map(SupportActivities::cleaned).toList();
        repository.replace(campaignId, unitCode, cleaned, actor.userId());
        record(actor, "REPORT_SUPPORT_SAVED", campaignId, unitCode, activities.size());
    }

    private void requireSupporter(CampaignId campaignId, String unitCode) {
        boolean supports = campaigns
                .participant(campaignId, unitCode)
                .filter(Participant::supports)
                .isPresent();
        if (!supports) {
            throw new BusinessRuleViolation("REPORT_NOT_A_SUPPORTER", unitCode);
        }
    }

    private List<Problem> problems(Actor actor, String field, SupportActivity activity) {
        List<Problem> problems = new ArrayList<>();
        LocalDate on = activity.heldOn();
        if (on == null) {
            problems.add(Problem.at(field + "heldOn", "REPORT_DAY_MISSING"));
        } else if (on.isAfter(LocalDate.now(clock.withZone(Vietnamese.ZONE)))) {
            problems.add(Problem.at(field + "heldOn", "REPORT_DAY_AHEAD", Vietnamese.date(on)));
        }
        required(problems, field + "activity", activity.activity());
        required(problems, field + "channel", activity.channel());
        for (int index = 0; index < activity.exemplars().size(); index++) {
            Exemplar exemplar = activity.exemplars().get(index);
            required(problems, field + "exemplars[%d].name".formatted(index), exemplar.name());
            required(problems, field + "exemplars[%d].deed".formatted(index), exemplar.deed());
        }
        problems.addAll(files.problems(actor, field + "evidence", activity.evidence()));
        return problems;
    }

    private static void required(List<Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, "REPORT_TEXT_MISSING"));
        }
    }

    private static SupportActivity cleaned(SupportActivity activity) {
        return new SupportActivity(
                activity.heldOn(),
                Vietnamese.text(activity.activity()),
                Vietnamese.text(activity.channel()),
                activity.reached(),
                activity.evidence(),
                activity.exemplars().stream()
                        .map(exemplar ->
                                new Exemplar(Vietnamese.text(exemplar.name()), Vietnamese.text(exemplar.deed())))
                        .toList());
    }

    /** The unit has nothing to add; refused when it recorded no activity. */
    public void finish(Actor actor, CampaignId campaignId, String unitCode) {
        if (of(campaignId, unitCode).isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("activities", "REPORT_NO_ACTIVITY")));
        }
        repository.finish(campaignId, unitCode, actor.userId());
        record(actor, "REPORT_SUPPORT_FINISHED", campaignId, unitCode, 0);
    }

    public List<SupportActivity> of(CampaignId campaignId, String unitCode) {
        return repository.all(campaignId).getOrDefault(unitCode, List.of());
    }

    /** By unit code. */
    public Map<String, List<SupportActivity>> all(CampaignId campaignId) {
        return repository.all(campaignId);
    }

    private void record(Actor actor, String action, CampaignId campaignId, String unitCode, int activities) {
        events.publishEvent(new Recorded(
                actor,
                action,
                "support_activity/" + campaignId + "/" + unitCode,
                Map.of("activities", Integer.toString(activities))));
    }
}
