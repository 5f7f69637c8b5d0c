package vn.thidua.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What units that spread the word or move their members have done by the end. */
@Component
class SupportPart implements Part {

    private record Deed(int weeksAgo, String activity, String channel) {}

    private static final List<Deed> DEEDS = List.of(
            new Deed(
                    9,
                    "Giới thiệu nội dung, chỉ tiêu của đợt thi đua tới hội viên và Nhân dân",
                    "Sinh hoạt chi hội, loa truyền thanh"),
            new Deed(5, "Đăng tin, bài về cách làm hay của các tổ dân phố", "Trang thông tin điện tử của phường"),
            new Deed(2, "Nêu gương người tốt, việc tốt trong buổi gặp mặt cuối tháng", "Hội nghị trực tiếp"));

    private final Attachments attachments;
    private final Clock clock;

    SupportPart(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public Set<String> steps() {
        return Set.of(Steps.SUPPORT);
    }

    @Override
    public JsonNode play(Scene scene) {
        ObjectNode input = scene.input();
        ArrayNode activities = input.putArray("activities");
        int count = 2 + Math.floorMod(scene.unitCode().hashCode(), 2);
        String picture = attachments.upload(scene.userId(), scene.unitCode(), "Ảnh hoạt động tuyên truyền");
        DEEDS.stream().limit(count).forEach(deed -> write(activities.addObject(), deed, picture));
        ((ObjectNode) activities.get(0))
                .putArray("exemplars")
                .addObject()
                .put("name", "Tổ tự quản vì cộng đồng")
                .put("deed", "Giữ nếp thăm hỏi, giúp đỡ các hộ khó khăn trong suốt đợt thi đua");
        return input;
    }

    private void write(ObjectNode row, Deed deed, String picture) {
        row.put("heldOn", LocalDate.now(clock).minusWeeks(deed.weeksAgo()).toString());
        row.put("activity", deed.activity());
        row.put("channel", deed.channel());
        row.put("reached", 40 + 15 * deed.weeksAgo());
        row.putArray("evidence").add(picture);
        row.putArray("exemplars");
    }
}
