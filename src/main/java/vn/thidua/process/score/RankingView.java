package vn.thidua.process.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.plan.Points;
import vn.thidua.organisation.Organisation;
import vn.thidua.score.Ladder;
import vn.thidua.score.Ranking;
import vn.thidua.score.Ranking.Place;
import vn.thidua.score.ScoreLine;
import vn.thidua.score.UnitScore;

/**
 * A ranking as a form shows it.
 *
 * @param level names by code of units with as many points as another of their block
 */
record RankingView(List<Block> blocks, List<Ladder.Step> ladder, Map<String, String> level, boolean anyLevel) {

    record Block(String name, List<Line> lines) {}

    record Line(
            int place,
            boolean tied,
            String unitCode,
            String unit,
            String base,
            String bonus,
            String malus,
            String total,
            boolean open,
            @Nullable String reason,
            List<Part> parts) {}

    record Part(String name, String counted, String how) {}

    static RankingView of(Ranking ranking, Organisation organisation) {
        Map<String, String> level = level(ranking, organisation);
        return new RankingView(
                ranking.blocks().stream()
                        .map(block -> new Block(
                                block.name(),
                                block.places().stream()
                                        .map(place -> line(place, organisation))
                                        .toList()))
                        .toList(),
                ranking.ladder(),
                level,
                !level.isEmpty());
    }

    private static Map<String, String> level(Ranking ranking, Organisation organisation) {
        return ranking.blocks().stream()
                .flatMap(block -> block.places().stream()
                        .map(Place::score)
                        .filter(score -> isLevel(block, score))
                        .map(UnitScore::unitCode))
                .collect(Collectors.toMap(
                        code -> code, code -> organisation.unit(code).name()));
    }

    private static Line line(Place place, Organisation organisation) {
        UnitScore score = place.score();
        return new Line(
                place.number(),
                place.tied(),
                score.unitCode(),
                organisation.unit(score.unitCode()).name(),
                Points.number(score.base()),
                Points.number(score.bonus()),
                Points.number(score.malus()),
                Points.number(score.total()),
                score.isOpen(),
                place.reason(),
                Stream.concat(score.criteria().stream(), score.adjustments().stream())
                        .map(RankingView::part)
                        .toList());
    }

    private static boolean isLevel(Ranking.Block block, UnitScore score) {
        BigDecimal total = score.total();
        return block.places().stream()
                .map(Place::score)
                .anyMatch(other -> !other.unitCode().equals(score.unitCode())
                        && other.total().compareTo(total) == 0);
    }

    private static Part part(ScoreLine line) {
        return new Part(line.name(), line.isOpen() ? "–" : Points.number(line.counted()), line.how());
    }
}
