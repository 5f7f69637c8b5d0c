package vn.thidua.process.participation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DossierFile;
import vn.thidua.award.NominationEntry;
import vn.thidua.report.Exemplar;
import vn.thidua.report.FigureEntry;
import vn.thidua.report.MovementResult;
import vn.thidua.report.OwnAward;
import vn.thidua.report.ReportKey;
import vn.thidua.report.SubmitReport;
import vn.thidua.report.TaskResult;

/** What a unit types into the form of its report. */
record ReportInput(
        @Nullable List<FigureEntry> figures,
        @Nullable List<TaskResult> tasks,
        @Nullable List<MovementResult> movements,
        @Nullable List<OwnAward> ownAwards,
        @Nullable String story,
        @Nullable List<UUID> evidence,
        @Nullable List<Exemplar> exemplars,
        @Nullable List<NominationEntry> nominations,
        @Nullable List<DossierFile> dossier,
        @Nullable UUID paperScanId) {

    static ReportInput of(SubmitReport draft, List<NominationEntry> nominations, List<DossierFile> dossier) {
        return new ReportInput(
                draft.figures(),
                draft.tasks(),
                draft.movements(),
                draft.ownAwards(),
                draft.story(),
                draft.evidence(),
                draft.exemplars(),
                nominations,
                dossier,
                draft.paperScanId());
    }

    SubmitReport command(ReportKey key, boolean onBehalf) {
        return new SubmitReport(
                key,
                orNone(figures),
                orNone(tasks),
                orNone(movements),
                orNone(ownAwards),
                story,
                orNone(evidence),
                orNone(exemplars),
                onBehalf,
                paperScanId);
    }

    List<NominationEntry> nominationEntries() {
        return orNone(nominations);
    }

    List<DossierFile> dossierFiles() {
        return orNone(dossier);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
