package vn.thidua.process.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.FoundExemplar;
import vn.thidua.report.HonourEntry;
import vn.thidua.report.Honours;

@Component
class HonourExemplarsHandler implements TaskHandler<HonourExemplarsHandler.Input> {

    /** Who is honoured, how and when. */
    record Input(List<HonourEntry> honours) {

        Input {
            honours = List.copyOf(honours);
        }
    }

    /** The exemplars that reports and supporting units found. */
    record View(String campaign, List<FoundExemplar> found) {}

    private final Campaigns campaigns;
    private final Honours honours;

    HonourExemplarsHandler(Campaigns campaigns, Honours honours) {
        this.campaigns = campaigns;
        this.honours = honours;
    }

    @Override
    public String taskKey() {
        return CampaignLifecycleProcess.taskKey(CampaignLifecycleProcess.HONOUR_EXEMPLARS);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        CampaignId id = CampaignLifecycleProcess.campaign(task);
        return new View(campaigns.get(id).name(), honours.found(id));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(honours.found(CampaignLifecycleProcess.campaign(task)).stream()
                .map(exemplar -> new HonourEntry(exemplar.name(), exemplar.deed(), "", null))
                .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        honours.record(task.actor(), CampaignLifecycleProcess.campaign(task), input.honours());
    }
}
