package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Rehearsal.PlayedFigure;
import vn.thidua.campaign.plan.Goal;
import vn.thidua.campaign.plan.Target;
import vn.thidua.report.ReportKey;

/** The figures of a report: those of the campaign file, else such as meet the unit's goals. */
@Component
class FigurePlayer {

    private final Campaigns campaigns;

    FigurePlayer(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    void fill(Scene scene, ObjectNode input, boolean finalFigures) {
        for (JsonNode entry : input.path("figures")) {
            ObjectNode figure = (ObjectNode) entry;
            Optional<PlayedFigure> played = played(scene, figure.path("target").asText());
            if (finalFigures) {
                played.map(PlayedFigure::finalFigure).ifPresent(last -> write(figure, last));
                figure.put("state", "ACTUAL");
            } else if (played.isPresent()) {
                write(figure, played.get());
                figure.put("state", played.get().estimate() ? "ESTIMATE" : "ACTUAL");
            } else {
                meet(figure, scene);
                figure.put("state", "ACTUAL");
            }
        }
    }

    private static Optional<PlayedFigure> played(Scene scene, String target) {
        ReportKey key = ReportKey.of(String.valueOf(scene.task().reportId()));
        return scene.stage().report(key.unitCode(), key.phase()).stream()
                .flatMap(report -> report.figures().stream())
                .filter(figure -> figure.target().equals(target))
                .findFirst();
    }

    private static void write(ObjectNode figure, PlayedFigure played) {
        put(figure, "value", played.value());
        put(figure, "numerator", played.numerator());
        put(figure, "denominator", played.denominator());
        put(figure, "lastYear", played.lastYear());
        if (played.reached() != null) {
            figure.put("reached", played.reached());
        }
    }

    private void meet(ObjectNode figure, Scene scene) {
        Target target =
                scene.stage().plan().target(figure.path("target").asText()).orElseThrow();
        Goal goal = target.goalFor(
                campaigns.unit(scene.stage().campaign(), scene.unitCode()),
                scene.stage().plan().unitGroups());
        MeetingFigure met = new MeetingFigure(target, goal, scene.stage().place(scene.unitCode()));
        write(figure, met.figure());
    }

    private static void put(ObjectNode figure, String field, @Nullable BigDecimal number) {
        if (number != null) {
            figure.put(field, number.stripTrailingZeros().toPlainString().replace('.', ','));
        }
    }
}
