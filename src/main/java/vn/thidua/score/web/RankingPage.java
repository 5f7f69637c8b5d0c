package vn.thidua.score.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.plan.Points;
import vn.thidua.organisation.Organisation;
import vn.thidua.score.Ladder;
import vn.thidua.score.Ranking;
import vn.thidua.score.Ranking.Place;
import vn.thidua.score.ScoreLine;
import vn.thidua.score.UnitScore;
import vn.thidua.shared.Vietnamese;

/** A ranking in the words of its page. */
@Component
class RankingPage {

    record View(@Nullable String fixedAt, List<Block> blocks, List<Ladder.Step> ladder) {}

    record Block(String name, List<Row> rows) {}

    /** @param converted whether the sum was converted to the plan's maximum */
    record Row(
            int place,
            boolean tied,
            @Nullable String reason,
            String unit,
            String base,
            String earned,
            String reachable,
            boolean converted,
            String bonus,
            String malus,
            String total,
            List<Line> lines) {}

    record Line(String name, @Nullable String points, String weight, String counted, String max, String how) {}

    private final Organisation organisation;

    RankingPage(Organisation organisation) {
        this.organisation = organisation;
    }

    View of(Ranking ranking) {
        return new View(
                ranking.fixedAt() == null ? null : Vietnamese.moment(ranking.fixedAt()),
                ranking.blocks().stream()
                        .map(block -> new Block(
                                block.name(),
                                block.places().stream().map(this::row).toList()))
                        .toList(),
                ranking.ladder());
    }

    private Row row(Place place) {
        UnitScore score = place.score();
        return new Row(
                place.number(),
                place.tied(),
                place.reason(),
                organisation.unit(score.unitCode()).name(),
                Points.number(score.base()),
                Points.number(score.earned()),
                Points.number(score.reachable()),
                score.isConverted(),
                Points.number(score.bonus()),
                Points.number(score.malus()),
                Points.number(score.total()),
                Stream.concat(score.criteria().stream(), score.adjustments().stream())
                        .map(RankingPage::line)
                        .toList());
    }

    private static Line line(ScoreLine line) {
        return new Line(
                line.name(),
                line.points() == null ? null : Points.number(line.points()),
                Points.number(line.weight()),
                Points.number(line.counted()),
                line.max().signum() == 0 ? "" : Points.number(line.max()),
                line.how());
    }
}
