package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.GivenPoints;
import vn.thidua.campaign.plan.Points;

/** Whoever gives points gives all of them, and nothing on top, where the file is silent. */
@Component
class ScoringPart implements Part {

    @Override
    public Set<String> steps() {
        return Set.of(Steps.AWARD_POINTS, Steps.RANK_UNITS);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        JsonNode cells = scene.view().path("cells");
        for (int row = 0; row < cells.size(); row++) {
            play(scene.stage(), cells.get(row), (ObjectNode) input.path("rows").get(row));
        }
        return input;
    }

    private static void play(Stage stage, JsonNode cell, ObjectNode row) {
        Optional<GivenPoints> given = stage.script().points().stream()
                .filter(points -> points.unit().equals(cell.path("unitCode").asText()))
                .filter(points -> points.code().equals(cell.path("code").asText()))
                .findFirst();
        boolean adjustment = cell.path("adjustment").asBoolean();
        row.put(
                "points",
                given.map(points -> Points.number(points.points()))
                        .orElse(adjustment ? "" : cell.path("max").asText()));
        given.map(GivenPoints::note).ifPresent(note -> row.put("note", note));
    }
}
