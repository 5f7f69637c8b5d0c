package vn.thidua.process.score;

import static vn.thidua.process.CommonVariables.UNIT_CODE;
import static vn.thidua.process.score.RankUnitsProcess.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.score.EnterScores;
import vn.thidua.score.Scores;

/** A unit that the plan asks for points gives them. */
@Component
class AwardPointsHandler implements TaskHandler<AwardPointsHandler.Input> {

    record Input(@Nullable List<PointRow> rows) {}

    record View(String campaign, String unitCode, String unit, boolean onBehalf, List<PointCell> cells) {}

    private final Scores scores;
    private final Campaigns campaigns;
    private final Organisation organisation;

    AwardPointsHandler(Scores scores, Campaigns campaigns, Organisation organisation) {
        this.scores = scores;
        this.campaigns = campaigns;
        this.organisation = organisation;
    }

    @Override
    public String taskKey() {
        return RankUnitsProcess.taskKey(RankUnitsProcess.AWARD_POINTS);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        String unit = task.read(UNIT_CODE);
        return new View(
                campaigns.get(campaign(task)).name(),
                unit,
                organisation.unit(unit).name(),
                !task.actor().speaksFor(unit),
                scores.sheet(campaign(task), unit).cells().stream()
                        .map(cell -> PointCell.of(cell, organisation))
                        .toList());
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(scores.sheet(campaign(task), task.read(UNIT_CODE)).cells().stream()
                .map(PointRow::of)
                .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        List<PointRow> rows = input.rows() == null ? List.of() : input.rows();
        scores.enter(
                task.actor(),
                new EnterScores(
                        campaign(task),
                        task.read(UNIT_CODE),
                        rows.stream().map(PointRow::row).toList(),
                        List.of()));
    }
}
