package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What goes to the city is put together and handed over; what the file lacks by then follows later. */
@Component
class DossierPart implements Part {

    private final Clock clock;

    DossierPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.PREPARE_DOSSIER, Steps.SEND_DOSSIER);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        if (scene.task().step().equals(Steps.SEND_DOSSIER)) {
            return input.put("decision", "SENT")
                    .put("sentOn", LocalDate.now(clock).toString())
                    .put("how", "Gửi qua trục liên thông văn bản");
        }
        return input.put("missingReason", "Giấy tờ còn thiếu được bổ sung theo yêu cầu của cơ quan tiếp nhận.");
    }
}
