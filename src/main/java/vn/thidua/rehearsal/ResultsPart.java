package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The culture office puts the units' results together and honours the exemplars. */
@Component
class ResultsPart implements Part {

    private static final String ASSESSMENT =
            "Đợt thi đua được các đơn vị hưởng ứng, phát động đúng hướng dẫn; phần lớn chỉ tiêu đạt và vượt. "
                    + "Một số đơn vị còn gửi báo cáo chậm, cần rút kinh nghiệm trong các đợt sau.";

    private final Clock clock;

    ResultsPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.CONSOLIDATE, Steps.HONOUR);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        if (scene.task().step().equals(Steps.CONSOLIDATE)) {
            conclude(scene, input);
            return input.put("assessment", ASSESSMENT);
        }
        for (JsonNode row : input.path("honours")) {
            ((ObjectNode) row)
                    .put("form", "Biểu dương tại hội nghị tổng kết đợt thi đua")
                    .put("honouredOn", LocalDate.now(clock).toString());
        }
        return input;
    }

    private static void conclude(Scene scene, ObjectNode input) {
        Map<String, String> words = new HashMap<>();
        scene.view().path("units").forEach(unit -> words.put(unit.path("code").asText(), word(unit)));
        for (JsonNode row : input.path("conclusions")) {
            ((ObjectNode) row)
                    .put("conclusion", words.getOrDefault(row.path("unitCode").asText(), ""));
        }
    }

    private static String word(JsonNode unit) {
        if (!unit.path("reported").asBoolean()) {
            return "Chưa hoàn thành việc báo cáo";
        }
        if (unit.path("reportedLate").asBoolean() || unit.path("launchedLate").asBoolean()) {
            return "Hoàn thành, còn chậm thời hạn";
        }
        boolean all = unit.path("targetsMet").asInt() == unit.path("targets").asInt();
        return all ? "Hoàn thành tốt" : "Hoàn thành, còn chỉ tiêu chưa đạt";
    }
}
