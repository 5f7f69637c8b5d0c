package vn.thidua.process.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.PlanDraft;
import vn.thidua.campaign.RevisePlan;
import vn.thidua.campaign.plan.Boundary;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Sentences;

@Component
class DraftPlanHandler implements TaskHandler<RevisePlan> {

    /** What the plan is about, what still keeps it from being submitted, and why it came back. */
    record View(
            String name,
            List<String> problems,
            List<String> warnings,
            List<DocumentHistory.Said> returns,
            List<Option> boundaries) {}

    record Option(String value, String label) {}

    private static final List<Option> BOUNDARIES = List.of(
            new Option(Boundary.BEFORE.name(), "trước ngày (không tính ngày đó)"),
            new Option(Boundary.INCLUDED.name(), "đến hết ngày (tính cả ngày đó)"));

    private final Campaigns campaigns;
    private final DocumentHistory history;
    private final Sentences sentences;

    DraftPlanHandler(Campaigns campaigns, DocumentHistory history, Sentences sentences) {
        this.campaigns = campaigns;
        this.history = history;
        this.sentences = sentences;
    }

    @Override
    public String taskKey() {
        return CampaignLifecycleProcess.taskKey(CampaignLifecycleProcess.DRAFT_PLAN);
    }

    @Override
    public Class<RevisePlan> inputType() {
        return RevisePlan.class;
    }

    @Override
    public Object view(TaskInHand task) {
        CampaignId id = CampaignLifecycleProcess.campaign(task);
        return new View(
                campaigns.get(id).name(),
                campaigns.problems(id).stream().map(sentences::of).toList(),
                campaigns.warnings(id).stream().map(sentences::of).toList(),
                task.find(CampaignLifecycleProcess.DRAFT_ID)
                        .map(history::returns)
                        .orElse(List.of()),
                BOUNDARIES);
    }

    @Override
    public RevisePlan initialInput(TaskInHand task) {
        PlanDraft draft = campaigns.draft(CampaignLifecycleProcess.campaign(task));
        return new RevisePlan(
                draft.title(),
                draft.theme(),
                draft.opening(),
                draft.closing(),
                draft.paragraphs(),
                draft.wordings(),
                draft.deadlines(),
                draft.endsOn(),
                draft.version());
    }

    @Override
    public void complete(TaskInHand task, RevisePlan input) {
        CampaignId id = CampaignLifecycleProcess.campaign(task);
        campaigns.revise(task.actor(), id, input);
        campaigns.submit(task.actor(), id);
    }
}
