package vn.thidua.process.campaign.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.sheet.Sheet;
import vn.thidua.shared.sheet.SheetWriter;

/** The targets' figures as a sheet: the ward's line, then each unit's. */
@Component
class TargetSheet {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("Chỉ tiêu", 40),
            new Sheet.Column("Yêu cầu", 28),
            new Sheet.Column("Đơn vị", 34),
            new Sheet.Column("Kết quả", 24),
            new Sheet.Column("Năm trước", 18),
            new Sheet.Column("Đánh giá", 16),
            new Sheet.Column("Ghi chú", 40));

    private final Clock clock;

    TargetSheet(Clock clock) {
        this.clock = clock;
    }

    byte[] write(Actor reader, String campaign, int phase, List<TargetRow> targets) {
        List<List<Object>> rows = new ArrayList<>();
        targets.forEach(target -> {
            rows.add(ward(target));
            target.sources().forEach(source -> rows.add(unit(target, source)));
            target.missing().forEach(unit -> rows.add(missing(target, unit)));
        });
        String mark = "Người lập: %s, lúc %s".formatted(reader.userId(), Vietnamese.moment(clock.instant()));
        return SheetWriter.write(new Sheet(
                "Kỳ " + phase, "Kết quả chỉ tiêu – %s, kỳ báo cáo %d".formatted(campaign, phase), mark, COLUMNS, rows));
    }

    private static List<Object> ward(TargetRow target) {
        return List.of(
                target.name(),
                target.goal(),
                "Toàn phường",
                target.value(),
                target.lastYear(),
                target.result(),
                target.estimate() ? "Có số ước thực hiện" : "");
    }

    private static List<Object> unit(TargetRow target, TargetRow.Source source) {
        return List.of(
                target.name(),
                target.goal(),
                source.unit(),
                source.value(),
                "",
                source.met() ? "Đạt" : "Chưa đạt",
                (source.state() + " " + source.note()).strip());
    }

    private static List<Object> missing(TargetRow target, String unit) {
        return List.of(target.name(), target.goal(), unit, "Chưa có số liệu", "", "", "");
    }
}
