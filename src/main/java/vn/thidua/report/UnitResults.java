package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import vn.thidua.report.WardResults.UnitConclusion;
import vn.thidua.shared.Vietnamese;

/** One unit's line in the consolidated report. */
record UnitResults(String unitCode, Optional<UnitLaunch> launch, ReportVersions versions) {

    UnitResult concluded(List<UnitConclusion> conclusions) {
        List<Figure> figures = versions.accepted().map(UnitReport::figures).orElse(List.of());
        return new UnitResult(
                unitCode,
                launch.isPresent(),
                launch.map(UnitLaunch::late).orElse(false),
                versions.accepted().isPresent(),
                versions.late(false).orElse(false),
                figures.size(),
                (int) figures.stream().filter(Figure::met).count(),
                conclusions.stream()
                        .filter(conclusion -> conclusion.unitCode().equals(unitCode))
                        .map(conclusion -> Vietnamese.text(conclusion.conclusion()))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null));
    }
}
