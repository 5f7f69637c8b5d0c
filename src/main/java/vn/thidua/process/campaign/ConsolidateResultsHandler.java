package vn.thidua.process.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.ConsolidatedResults;
import vn.thidua.report.WardResults;
import vn.thidua.report.WardResults.UnitConclusion;

@Component
class ConsolidateResultsHandler implements TaskHandler<ConsolidateResultsHandler.Input> {

    /** The officer's assessment and a word on each unit. */
    record Input(@Nullable String assessment, List<Conclusion> conclusions) {

        Input {
            conclusions = List.copyOf(conclusions);
        }
    }

    /** A word on one unit; empty when there is nothing to say. */
    record Conclusion(String unitCode, @Nullable String conclusion) {}

    private final WardResults results;
    private final ResultViews views;

    ConsolidateResultsHandler(WardResults results, ResultViews views) {
        this.results = results;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return CollectResultsProcess.KEY + "/" + CollectResultsProcess.CONSOLIDATE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(preview(task));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        ConsolidatedResults preview = preview(task);
        return new Input(
                preview.assessment(),
                preview.units().stream()
                        .map(unit -> new Conclusion(unit.unitCode(), unit.conclusion()))
                        .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        results.consolidate(
                task.actor(),
                CampaignLifecycleProcess.campaign(task),
                task.read(CommonVariables.PHASE),
                input.assessment() == null ? "" : input.assessment(),
                input.conclusions().stream()
                        .map(said ->
                                new UnitConclusion(said.unitCode(), said.conclusion() == null ? "" : said.conclusion()))
                        .toList());
    }

    private ConsolidatedResults preview(TaskInHand task) {
        return results.preview(CampaignLifecycleProcess.campaign(task), task.read(CommonVariables.PHASE));
    }
}
