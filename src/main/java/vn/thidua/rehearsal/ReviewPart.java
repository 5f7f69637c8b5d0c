package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.report.ReportKey;

/** The culture office accepts a report; where the file says so, it returns the first version. */
@Component
class ReviewPart implements Part {

    @Override
    public Set<String> steps() {
        return Set.of(Steps.REVIEW);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        Optional<String> returned = scene.view().path("earlier").isEmpty() ? reason(scene) : Optional.empty();
        input.put("decision", returned.isPresent() ? "RETURN" : "ACCEPT");
        returned.ifPresent(reason -> input.putArray("points")
                .addObject()
                .put("field", scene.view().path("places").fieldNames().next())
                .put("reason", reason));
        return input;
    }

    private static Optional<String> reason(Scene scene) {
        ReportKey key = ReportKey.of(String.valueOf(scene.task().reportId()));
        return scene.stage().report(key.unitCode(), key.phase()).map(ReportBehaviour::returned);
    }
}
