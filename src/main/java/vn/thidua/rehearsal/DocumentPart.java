package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Drafts and checks: everything is in order, and what is left to write is written. */
@Component
class DocumentPart implements Part {

    private static final String WRITTEN =
            "Các đơn vị bám sát kế hoạch, phân công rõ người, rõ việc; kết quả được ghi nhận kịp thời, đúng thực chất.";

    @Override
    public Set<String> steps() {
        return Set.of(
                Steps.DRAFT_PLAN,
                Steps.DRAFT_GUIDANCE,
                Steps.DRAFT_SUMMARY,
                Steps.CHECK_CONTENT,
                Steps.CHECK_FORM,
                Steps.REVISE);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        switch (scene.task().step()) {
            case Steps.DRAFT_GUIDANCE, Steps.DRAFT_SUMMARY -> fill(input);
            case Steps.CHECK_CONTENT, Steps.CHECK_FORM -> input.put("decision", "APPROVED");
            default -> {} // the form already holds what is wanted
        }
        return input;
    }

    private static void fill(ObjectNode input) {
        for (JsonNode passage : input.path("passages")) {
            if (passage.path("text").asText("").isBlank()) {
                ((ObjectNode) passage).put("text", WRITTEN);
            }
        }
    }
}
