package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.shared.BusinessRuleViolation;

/** The versions of one report, oldest first, and what follows from them for the next. */
record ReportVersions(List<UnitReport> all) {

    ReportVersions {
        all = List.copyOf(all);
    }

    Optional<UnitReport> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** A reopened version stays the accepted one until the final figures are accepted. */
    Optional<UnitReport> accepted() {
        return all.stream()
                .filter(report -> report.status() == ReportStatus.ACCEPTED || report.status() == ReportStatus.REOPENED)
                .reduce((earlier, later) -> later);
    }

    /** After a reopening every version is about the final figures, a returned one too. */
    boolean areFinal() {
        return all.stream().anyMatch(report -> report.status() == ReportStatus.REOPENED);
    }

    /** The first version of the same kind decides about being late: a correction does not make late. */
    Optional<Boolean> late(boolean isFinal) {
        return all.stream()
                .filter(report -> report.finalFigures() == isFinal)
                .findFirst()
                .map(UnitReport::late);
    }

    int returns() {
        return (int) all.stream()
                .filter(report -> report.status() == ReportStatus.RETURNED)
                .count();
    }

    void requireOpen() {
        newest().map(UnitReport::status)
                .filter(status -> status == ReportStatus.SUBMITTED || status == ReportStatus.ACCEPTED)
                .ifPresent(status -> {
                    throw new BusinessRuleViolation("REPORT_NOT_OPEN", status.label());
                });
    }

    static ReportVersions of(List<UnitReport> reports, String unitCode) {
        return new ReportVersions(reports.stream()
                .filter(report -> report.key().unitCode().equals(unitCode))
                .toList());
    }

    /** The next version as submitted. */
    UnitReport next(
            SubmitReport command,
            boolean isFinal,
            List<Figure> figures,
            ReportContent content,
            UnitReport.Submission submission) {
        return new UnitReport(
                UUID.randomUUID(),
                command.key(),
                all.size() + 1,
                ReportStatus.SUBMITTED,
                isFinal,
                figures,
                content.tasks(),
                content.movements(),
                content.ownAwards(),
                content.story(),
                content.evidence(),
                content.exemplars(),
                command.onBehalf(),
                command.paperScanId(),
                submission.at(),
                submission.by(),
                submission.late(),
                null);
    }
}
