package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.report.ReportKey;
import vn.thidua.shared.Folding;

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
                .put("field", place(scene.view().path("places"), reason))
                .put("reason", reason));
        return input;
    }

    /** The point of the report whose name shares most words with the reason. */
    private static String place(JsonNode places, String reason) {
        Set<String> words = words(reason);
        return places.properties().stream()
                .max(Comparator.comparingLong(place -> words(place.getValue().asText()).stream()
                        .filter(words::contains)
                        .count()))
                .map(Map.Entry::getKey)
                .orElse("story");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Folding.fold(text).split("[^a-z0-9]+")));
    }

    private static Optional<String> reason(Scene scene) {
        ReportKey key = ReportKey.of(String.valueOf(scene.task().reportId()));
        return scene.stage().report(key.unitCode(), key.phase()).map(ReportBehaviour::returned);
    }
}
