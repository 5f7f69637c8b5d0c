package vn.thidua.process.occasion.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardOccasion;
import vn.thidua.award.Nomination;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** What units proposed for one occasion, and how it ended, as a sheet. */
@Component
class OccasionSheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("STT", 6),
            new Sheet.Column("Đơn vị", 34),
            new Sheet.Column("Cá nhân, tập thể, hộ gia đình", 34),
            new Sheet.Column("Loại", 14),
            new Sheet.Column("Đề nghị", 40),
            new Sheet.Column("Tóm tắt thành tích", 50),
            new Sheet.Column("Trạng thái", 22),
            new Sheet.Column("Lý do", 40));

    private final Clock clock;

    OccasionSheet(Clock clock) {
        this.clock = clock;
    }

    byte[] write(
            Actor reader,
            AwardOccasion occasion,
            List<Nomination> nominations,
            Map<String, String> units,
            Map<String, String> awards) {
        List<List<Object>> rows = new ArrayList<>();
        for (Nomination nomination : nominations) {
            rows.add(List.of(
                    rows.size() + 1,
                    units.getOrDefault(nomination.unitCode(), nomination.unitCode()),
                    nomination.recipient().name(),
                    nomination.recipient().kind().label(),
                    awards.getOrDefault(nomination.awardCode(), nomination.awardCode()),
                    nomination.achievement(),
                    nomination.status().label(),
                    nomination.reason() == null ? "" : nomination.reason()));
        }
        String mark = "Người lập: %s, lúc %s".formatted(reader.userId(), Vietnamese.moment(clock.instant()));
        return SheetWriter.write(
                new Sheet("Đề nghị", "Đề nghị khen thưởng – " + occasion.heading(), mark, COLUMNS, rows));
    }
}
