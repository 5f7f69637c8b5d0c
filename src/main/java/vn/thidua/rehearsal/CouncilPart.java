package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.Vote;

/** The council meets with one member absent; who is there agrees, unless the file counts the votes. */
@Component
class CouncilPart implements Part {

    private final Clock clock;

    CouncilPart(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.CONVENE, Steps.VOTE);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        return scene.task().step().equals(Steps.CONVENE) ? convene(input) : vote(scene, input);
    }

    private ObjectNode convene(ObjectNode input) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        input.put("startsAt", now.minusMinutes(now.getMinute() % 30).toString());
        input.put("place", "Phòng họp Ủy ban nhân dân phường");
        Set<String> needed =
                Set.of(input.path("chair").asText(), input.path("secretary").asText());
        JsonNode attendance = input.path("attendance");
        for (int row = attendance.size() - 1; row >= 0; row--) {
            ObjectNode member = (ObjectNode) attendance.get(row);
            if (!needed.contains(member.path("member").asText())) {
                member.put("presence", "ABSENT").put("absenceReason", "Đi công tác");
                return input;
            }
        }
        return input;
    }

    private static ObjectNode vote(Scene scene, ObjectNode input) {
        JsonNode lines = scene.view().path("lines");
        for (int row = 0; row < lines.size(); row++) {
            String nominee = lines.get(row).path("nomination").path("name").asText();
            if (!lines.get(row).path("conflict").asBoolean()) {
                ((ObjectNode) input.path("votes").get(row)).put("choice", choice(scene.stage(), nominee));
            }
        }
        return input;
    }

    /** The first members vote in favour, the next against, the others express no opinion. */
    private static String choice(Stage stage, String nominee) {
        int earlier = stage.ballotsOn(nominee);
        Optional<Vote> count = stage.script().votes().stream()
                .filter(vote -> vote.nominee().equals(nominee))
                .findFirst();
        if (count.isEmpty() || earlier < count.get().inFavour()) {
            return "AGREE";
        }
        return earlier < count.get().inFavour() + count.get().against() ? "DISAGREE" : "BLANK";
    }
}
