package vn.thidua.score.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.plan.Points;
import vn.thidua.organisation.Organisation;
import vn.thidua.score.Ranking;
import vn.thidua.score.Ranking.Place;
import vn.thidua.score.ScoreLine;
import vn.thidua.score.UnitScore;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.Sheet.Column;
import vn.thidua.shared.sheet.SheetWriter;

/** A ranking as a table for the office: one row per unit, one column per criterion. */
@Component
class RankingSheet {

    private final Organisation organisation;
    private final Clock clock;

    RankingSheet(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    byte[] of(Actor actor, Campaign campaign, Ranking ranking) {
        Map<String, String> criteria = criteria(ranking);
        List<Column> columns = new ArrayList<>(
                List.of(new Column("Khối thi đua", 22), new Column("Hạng", 8), new Column("Đơn vị", 34)));
        criteria.values().forEach(name -> columns.add(new Column(name, 14)));
        columns.addAll(List.of(
                new Column("Điểm tiêu chí", 12),
                new Column("Điểm thưởng", 10),
                new Column("Điểm trừ", 10),
                new Column("Tổng điểm", 10),
                new Column("Phân định", 40),
                new Column("Điểm từ đâu có", 80)));
        List<List<Object>> rows = new ArrayList<>();
        ranking.blocks().forEach(block -> block.places()
                .forEach(place -> rows.add(
                        row(block.name(), place, criteria.keySet().stream().toList()))));
        return SheetWriter.write(
                new Sheet("Xếp hạng", "Bảng điểm, xếp hạng: " + campaign.name(), mark(actor, ranking), columns, rows));
    }

    private String mark(Actor actor, Ranking ranking) {
        String state = ranking.fixedAt() == null ? "Tạm tính" : "Đã chốt lúc " + Vietnamese.moment(ranking.fixedAt());
        return "%s. Thi Đua, %s, %s".formatted(state, actor.userId(), Vietnamese.moment(clock.instant()));
    }

    private static Map<String, String> criteria(Ranking ranking) {
        Map<String, String> criteria = new LinkedHashMap<>();
        ranking.blocks().stream()
                .flatMap(block -> block.places().stream())
                .flatMap(place -> place.score().criteria().stream())
                .forEach(line -> criteria.putIfAbsent(line.code(), line.name()));
        return criteria;
    }

    private List<Object> row(String block, Place place, List<String> criteria) {
        UnitScore score = place.score();
        List<Object> row = new ArrayList<>(List.of(
                block, place.number(), organisation.unit(score.unitCode()).name()));
        criteria.forEach(code -> row.add(score.criteria().stream()
                .filter(line -> line.code().equals(code) && line.points() != null)
                .map(ScoreLine::counted)
                .map(Object.class::cast)
                .findFirst()
                .orElse("")));
        row.addAll(List.of(score.base(), score.bonus(), score.malus(), score.total()));
        row.add(place.reason() == null ? "" : place.reason());
        row.add(Stream.concat(score.criteria().stream(), score.adjustments().stream())
                .map(line -> "%s: %s (%s)".formatted(line.name(), shown(line.counted()), line.how()))
                .collect(Collectors.joining("; ")));
        return row;
    }

    private static String shown(BigDecimal points) {
        return Points.number(points);
    }
}
