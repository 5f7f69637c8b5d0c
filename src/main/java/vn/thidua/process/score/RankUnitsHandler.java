package vn.thidua.process.score;

import static vn.thidua.process.score.RankUnitsProcess.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.organisation.Organisation;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.score.EnterScores;
import vn.thidua.score.EnterScores.People;
import vn.thidua.score.Ranking;
import vn.thidua.score.Ranking.Place;
import vn.thidua.score.ScoreEntry;
import vn.thidua.score.Scores;

/** The culture office gives what is left to give and fixes the ranking. */
@Component
class RankUnitsHandler implements TaskHandler<RankUnitsHandler.Input> {

    /** @param people of units with equally many points, where their share of women may decide */
    record Input(@Nullable List<PointRow> rows, @Nullable List<People> people) {

        EnterScores command(CampaignId campaign) {
            return new EnterScores(
                    campaign,
                    ScoreEntry.OFFICE,
                    rows == null ? List.of() : rows.stream().map(PointRow::row).toList(),
                    people == null ? List.of() : people);
        }
    }

    record View(String campaign, String rankingLink, List<PointCell> cells, RankingView ranking) {}

    private final Scores scores;
    private final Campaigns campaigns;
    private final Organisation organisation;

    RankUnitsHandler(Scores scores, Campaigns campaigns, Organisation organisation) {
        this.scores = scores;
        this.campaigns = campaigns;
        this.organisation = organisation;
    }

    @Override
    public String taskKey() {
        return RankUnitsProcess.taskKey(RankUnitsProcess.RANK_UNITS);
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return new View(
                campaigns.get(campaign(task)).name(),
                "/campaigns/" + campaign(task) + "/ranking",
                scores.sheet(campaign(task), ScoreEntry.OFFICE).cells().stream()
                        .map(cell -> PointCell.of(cell, organisation))
                        .toList(),
                RankingView.of(scores.ranking(campaign(task)), organisation));
    }

    /** Every ranked unit has a row for its people; the form asks only those that others are level with. */
    @Override
    public Input initialInput(TaskInHand task) {
        Ranking ranking = scores.ranking(campaign(task));
        return new Input(
                scores.sheet(campaign(task), ScoreEntry.OFFICE).cells().stream()
                        .map(PointRow::of)
                        .toList(),
                ranking.blocks().stream()
                        .flatMap(block -> block.places().stream())
                        .map(Place::score)
                        .map(score -> new People(score.unitCode(), null, null))
                        .toList());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        scores.enter(task.actor(), input.command(campaign(task)));
        scores.fix(task.actor(), campaign(task));
    }
}
