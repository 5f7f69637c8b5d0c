package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.Check;
import vn.thidua.campaign.Rehearsal.Decision;

/** The culture office's word on each nomination, and the Chairman's. */
@Component
class AwardPart implements Part {

    private static final String UNMET =
            "Chỉ tiêu làm căn cứ đề nghị không đạt theo số liệu chính thức cuối đợt thi đua.";
    private static final String JUDGED = "Đã đối chiếu hồ sơ với báo cáo của đơn vị; đủ căn cứ đưa ra Hội đồng.";
    private static final String NOT_PASSED = "Hội đồng không thông qua.";
    private static final String AGAINST = "Cần cân nhắc thêm trong đợt xét sau.";

    @Override
    public Set<String> steps() {
        return Set.of(Steps.CHECK_NOMINATIONS, Steps.DECIDE);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        boolean check = scene.task().step().equals(Steps.CHECK_NOMINATIONS);
        JsonNode lines = scene.view().path("lines");
        for (int row = 0; row < lines.size(); row++) {
            ObjectNode verdict = (ObjectNode) input.path("verdicts").get(row);
            if (check) {
                check(scene.stage(), lines.get(row).path("nomination"), verdict);
            } else {
                decide(scene.stage(), lines.get(row), verdict);
            }
        }
        return input;
    }

    private static void check(Stage stage, JsonNode line, ObjectNode verdict) {
        Optional<Check> wanted = stage.script().checks().stream()
                .filter(check -> check.nominee().equals(line.path("name").asText()))
                .findFirst();
        if (wanted.isPresent()) {
            verdict.put("choice", wanted.get().verdict())
                    .put("reason", wanted.get().reason());
        } else if (line.path("targetNotMet").asBoolean()) {
            verdict.put("choice", "NOT_ELIGIBLE").put("reason", UNMET);
        } else if (verdict.path("choice").isNull()) {
            verdict.put("choice", "KEEP").put("reason", JUDGED);
        }
    }

    private static void decide(Stage stage, JsonNode line, ObjectNode verdict) {
        String nominee = line.path("name").asText();
        boolean passed = line.path("passed").asBoolean();
        Optional<Decision> wanted = stage.script().decisions().stream()
                .filter(decision -> decision.nominee().equals(nominee))
                .filter(decision -> !decision.decision().equals("RETURN") || stage.isFirstReturnOf(nominee))
                .findFirst();
        if (wanted.isPresent()) {
            String reason = wanted.get().reason();
            verdict.put("choice", wanted.get().decision()).put("reason", reason == null ? AGAINST : reason);
        } else {
            verdict.put("choice", passed ? "GRANT" : "REFUSE").put("reason", passed ? "" : NOT_PASSED);
        }
    }
}
