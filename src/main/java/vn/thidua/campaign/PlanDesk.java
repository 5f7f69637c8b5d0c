package vn.thidua.campaign;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.file.CampaignFile;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** Takes plans in and lets drafts be revised; everything that follows from a plan is written with it. */
@Component
class PlanDesk {

    private final CampaignRepository repository;
    private final PlanRows rows;
    private final ParticipatingUnits units;
    private final CampaignDeadlines deadlines;

    PlanDesk(CampaignRepository repository, PlanRows rows, ParticipatingUnits units, CampaignDeadlines deadlines) {
        this.repository = repository;
        this.rows = rows;
        this.units = units;
        this.deadlines = deadlines;
    }

    CampaignId read(Actor actor, String yaml) {
        CampaignFile file = CampaignFile.read(yaml, units.known());
        Plan plan = file.plan();
        if (repository.isTaken(plan.code())) {
            throw new BusinessRuleViolation("CAMPAIGN_CODE_TAKEN", plan.code());
        }
        CampaignId id = CampaignId.random();
        repository.insert(draft(id, plan), plan, file.rehearsal(), yaml, actor.userId());
        rows.write(id, plan);
        units.write(actor, id, plan);
        deadlines.write(id, plan, plan.period().to());
        return id;
    }

    private static Campaign draft(CampaignId id, Plan plan) {
        return new Campaign(
                id,
                plan.code(),
                plan.name(),
                plan.title(),
                CampaignStatus.DRAFT,
                plan.phases().size(),
                null,
                plan.period().to(),
                null,
                null,
                0);
    }

    List<Problem> warnings(String yaml) {
        return CampaignFile.read(yaml, units.known()).warnings();
    }

    void revise(Campaign campaign, RevisePlan command) {
        if (campaign.version() != command.version()) {
            throw new OptimisticLockingFailureException(
                    "Campaign %s was changed by someone else.".formatted(campaign.id()));
        }
        Plan revised = new PlanRevision(repository.plan(campaign.id()), command).plan();
        LocalDate endsOn = revised.period().to();
        repository.update(campaign.renamed(revised.title(), endsOn));
        repository.updatePlan(campaign.id(), revised);
        rows.write(campaign.id(), revised);
        deadlines.write(campaign.id(), revised, endsOn);
    }
}
