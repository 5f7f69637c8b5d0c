package vn.thidua.process.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.award.Nomination;
import vn.thidua.process.participation.UnitShare.TargetLine;
import vn.thidua.process.participation.UnitShare.TaskLine;
import vn.thidua.report.UnitReport;

/** The points of a report that a review can name, in the form's order: field path and Vietnamese name. */
final class ReportPlaces {

    private ReportPlaces() {}

    static Map<String, String> of(UnitShare share, UnitReport report, List<Nomination> nominations) {
        Map<String, String> places = new LinkedHashMap<>();
        Map<String, TargetLine> targets = targets(share);
        Map<String, String> tasks = tasks(share);
        for (int i = 0; i < report.figures().size(); i++) {
            String code = report.figures().get(i).target();
            TargetLine target = targets.get(code);
            places.put("figures[" + i + "]", "Chỉ tiêu: " + (target == null ? code : target.name()));
        }
        for (int i = 0; i < report.tasks().size(); i++) {
            String code = report.tasks().get(i).task();
            places.put("tasks[" + i + "]", "Nhiệm vụ: " + tasks.getOrDefault(code, code));
        }
        places.put("movements", "Kết quả các phong trào khác");
        places.put("ownAwards", "Khen thưởng do đơn vị đã tặng");
        places.put("story", "Đánh giá chung");
        places.put("evidence", "Minh chứng");
        places.put("exemplars", "Điển hình tiên tiến");
        for (int i = 0; i < nominations.size(); i++) {
            places.put(
                    "nominations[" + i + "]",
                    "Đề nghị khen thưởng: " + nominations.get(i).recipient().name());
        }
        places.put("dossier", "Hồ sơ đề nghị khen thưởng");
        return places;
    }

    static Map<String, TargetLine> targets(UnitShare share) {
        return share.targets().stream().collect(Collectors.toMap(TargetLine::code, line -> line));
    }

    static Map<String, String> tasks(UnitShare share) {
        return share.tasks().stream().collect(Collectors.toMap(TaskLine::code, TaskLine::wording));
    }
}
