package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.Rehearsal.ReportBehaviour;
import vn.thidua.report.ReportKey;

/** A unit's report: figures, tasks, movements, its story with evidence, and whom it nominates. */
@Component
class ReportPart implements Part {

    private static final List<String> RESULTS = List.of(
            "Đã phân công người phụ trách, thực hiện xong các việc của quý IV đúng tiến độ.",
            "Hoàn thành theo kế hoạch của đơn vị; việc khó được họp bàn, tháo gỡ ngay trong tuần.",
            "Lồng ghép vào sinh hoạt hằng tháng, có kiểm tra và nhắc nhở kịp thời.",
            "Các thành viên cùng tham gia; kết quả được niêm yết công khai tại đơn vị.");
    private static final String STORY =
            "Đơn vị phát động đúng kế hoạch, đưa chỉ tiêu về từng bộ phận và kiểm điểm kết quả vào cuối mỗi tháng; "
                    + "tinh thần làm việc, nếp sống văn minh chuyển biến rõ.";

    private final FigurePlayer figures;
    private final NominationPlayer nominations;
    private final Attachments attachments;

    ReportPart(FigurePlayer figures, NominationPlayer nominations, Attachments attachments) {
        this.figures = figures;
        this.nominations = nominations;
        this.attachments = attachments;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.REPORT);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        boolean finalFigures = scene.view().path("finalFigures").asBoolean(false);
        boolean again = scene.view().hasNonNull("returned");
        figures.fill(scene, input, finalFigures);
        if (scene.isOnBehalf() && input.path("paperScanId").isNull()) {
            input.put("paperScanId", attachments.upload(scene.userId(), scene.unitCode(), "Báo cáo bản giấy"));
        }
        if (!finalFigures && !again) {
            words(scene, input);
            nominations.fill(scene, input);
        }
        return input;
    }

    private void words(Scene scene, ObjectNode input) {
        int place = scene.stage().place(scene.unitCode());
        int number = place;
        for (JsonNode task : input.path("tasks")) {
            ((ObjectNode) task).put("result", RESULTS.get(number++ % RESULTS.size()));
        }
        for (JsonNode movement : input.path("movements")) {
            boolean takesPart = number++ % 3 == 0;
            ((ObjectNode) movement).put("result", takesPart ? "Tham gia đầy đủ, có việc làm cụ thể trong quý IV." : "");
        }
        input.put("story", story(scene));
        input.putArray("evidence").add(attachments.upload(scene.userId(), scene.unitCode(), "Ảnh hoạt động"));
        if (place % 6 == 0) {
            input.putArray("exemplars")
                    .addObject()
                    .put("name", "Nhóm nòng cốt phong trào")
                    .put("deed", "Duy trì nền nếp, có cách làm hay được các đơn vị bạn học tập");
        }
    }

    private static String story(Scene scene) {
        ReportKey key = ReportKey.of(String.valueOf(scene.task().reportId()));
        return scene.stage()
                .report(key.unitCode(), key.phase())
                .map(ReportBehaviour::story)
                .orElse(STORY);
    }
}
