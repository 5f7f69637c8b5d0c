package vn.thidua.paper.check;

import java.util.List;
import java.util.stream.Collectors;

/** The report for the eye. */
final class TextReport {

    private TextReport() {}

    static String of(List<CheckLayoutCommand.CheckedFile> files) {
        return files.stream()
                .map(file -> file.name() + "\n" + body(file.report()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String body(LayoutReport report) {
        if (!report.isJudged()) {
            return "  Không kiểm tra được. " + report.obstacle();
        }
        String head = "  " + recognised(report) + ", " + report.pages() + " trang: " + count(report.findings());
        String findings = report.findings().stream()
                .map(finding -> "\n  " + line(finding))
                .collect(Collectors.joining());
        String notes =
                report.notes().stream().map(note -> "\n  Ghi chú: " + note).collect(Collectors.joining());
        return head + findings + notes;
    }

    private static String recognised(LayoutReport report) {
        if (report.form() == null) {
            return "Văn bản";
        }
        String type = report.type();
        boolean named = report.form() == DocumentForm.NAMED && type != null;
        String text = report.form().text();
        return named
                ? text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + " (" + type + ")"
                : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String count(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "không có sai lệch so với Phụ lục I Nghị định 30/2020/NĐ-CP.";
        }
        long wrong = findings.stream()
                .filter(finding -> finding.severity() == Severity.WRONG)
                .count();
        return wrong + " sai, " + (findings.size() - wrong) + " nên xem lại.";
    }

    private static String line(Finding finding) {
        String times = finding.times() == 1 ? "" : " (%d chỗ, chỗ đầu tiên ở đây)".formatted(finding.times());
        return "[%s] %s, trang %d, cách mép trái %s, mép trên %s mm%s%n      thấy: %s%n      cần:  %s%n      theo: %s (%s)"
                .formatted(
                        finding.severity().text(),
                        finding.component(),
                        finding.page(),
                        Range.number(finding.xMm()),
                        Range.number(finding.yMm()),
                        times,
                        finding.found(),
                        finding.expected(),
                        finding.article(),
                        finding.rule());
    }
}
