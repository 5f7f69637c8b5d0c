package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Money is paid in cash; of the first hand-over one recipient stays away and comes the next time. */
@Component
class PaymentPart implements Part {

    private final Clock clock;

    PaymentPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.PREPARE_PAYMENT, Steps.CONFIRM_TRANSFERS, Steps.HAND_OVER);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        JsonNode rows = input.path("rows");
        switch (scene.task().step()) {
            case Steps.CONFIRM_TRANSFERS -> rows.forEach(row -> ((ObjectNode) row).put("paidOn", today()));
            case Steps.HAND_OVER -> handOver(scene, input, rows);
            default -> {} // the form already says cash
        }
        return input;
    }

    private void handOver(Scene scene, ObjectNode input, JsonNode rows) {
        input.put("on", today()).put("place", "Hội trường Ủy ban nhân dân phường");
        boolean first = scene.view().path("done").asInt() == 0 && rows.size() > 1;
        int received = first ? rows.size() - 1 : rows.size();
        for (int row = 0; row < received; row++) {
            ((ObjectNode) rows.get(row)).put("received", true);
        }
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }
}
