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
        String findings = report.findings().stream()
                .map(finding -> "\n  " + line(finding))
                .collect(Collectors.joining());
        String notes =
                report.notes().stream().map(note -> "\n  Ghi chú: " + note).collect(Collectors.joining());
        return "  " + report.summary() + findings + notes;
    }

    private static String line(Finding finding) {
        String times = finding.times() == 1 ? "" : " (%d chỗ, chỗ đầu tiên ở đây)".formatted(finding.times());
        return """
                [%s] %s, %s%s
                      thấy: %s
                      cần:  %s
                      theo: %s (%s)"""
                .formatted(
                        finding.severity().text(),
                        finding.component(),
                        finding.place(),
                        times,
                        finding.found(),
                        finding.expected(),
                        finding.article(),
                        finding.rule());
    }
}
