package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.UnitLaunchBehaviour;
import vn.thidua.campaign.plan.Responsibility.MovementKind;
import vn.thidua.report.UnitLaunches;

/** A unit receives the plan and launches its own campaign. */
@Component
class LaunchPart implements Part {

    private static final List<String> THEMES = List.of(
            "Mỗi ngày một việc tốt, mỗi tuần một cách làm mới",
            "Kỷ cương trong công việc, thân thiện với Nhân dân",
            "Xanh, sạch, đẹp từ nhà ra ngõ",
            "Dạy tốt, học tốt, nếp sống đẹp",
            "Chung tay vì cộng đồng an toàn, nghĩa tình");
    private static final int KINDS = 2;

    private final UnitLaunches launches;
    private final Attachments attachments;
    private final Clock clock;

    LaunchPart(UnitLaunches launches, Attachments attachments, Clock clock) {
        this.launches = launches;
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.RECEIVE_PLAN, Steps.LAUNCH);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        if (scene.task().step().equals(Steps.RECEIVE_PLAN)) {
            return input.put("received", true);
        }
        int place = scene.stage().place(scene.unitCode());
        input.put("theme", theme(scene, place));
        input.set("movements", movements(scene, input.arrayNode(), place));
        input.put("launchedOn", LocalDate.now(clock).toString());
        input.put("participants", 18 + place * 5);
        String paper = scene.isOnBehalf() ? "paperScanId" : "planFileId";
        input.put(paper, attachments.upload(scene.userId(), scene.unitCode(), "Kế hoạch của đơn vị"));
        return input;
    }

    private static String theme(Scene scene, int place) {
        return scene.stage()
                .launch(scene.unitCode())
                .map(UnitLaunchBehaviour::theme)
                .orElse(THEMES.get(place % THEMES.size()));
    }

    /** Kinds of the plan where it names some; the file may name codes of these, or movements of the unit's own. */
    private ArrayNode movements(Scene scene, ArrayNode movements, int place) {
        List<MovementKind> kinds = launches.movementKinds(scene.stage().campaign(), scene.unitCode());
        List<String> wanted = scene.stage()
                .launch(scene.unitCode())
                .map(UnitLaunchBehaviour::movements)
                .orElse(List.of());
        List<MovementKind> chosen = wanted.isEmpty() ? some(kinds, place) : named(wanted, kinds);
        chosen.forEach(kind -> movements.addObject().put("kind", kind.code()).put("name", kind.name()));
        return movements;
    }

    private static List<MovementKind> some(List<MovementKind> kinds, int place) {
        if (kinds.isEmpty()) {
            return List.of(new MovementKind("", "Thi đua hoàn thành tốt nhiệm vụ được giao"));
        }
        return IntStream.range(place, place + Math.min(KINDS, kinds.size()))
                .mapToObj(index -> kinds.get(index % kinds.size()))
                .toList();
    }

    private static List<MovementKind> named(List<String> wanted, List<MovementKind> kinds) {
        var byCode = kinds.stream().collect(Collectors.toMap(MovementKind::code, kind -> kind));
        return wanted.stream()
                .map(code -> byCode.getOrDefault(code, new MovementKind("", code)))
                .toList();
    }
}
