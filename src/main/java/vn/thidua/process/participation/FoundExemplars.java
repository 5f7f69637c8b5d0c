package vn.thidua.process.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.report.Exemplar;
import vn.thidua.report.ReportKey;
import vn.thidua.report.SupportActivities;
import vn.thidua.report.UnitReports;

/** The exemplars a unit has found so far, so that nobody has to type them again. */
@Component
class FoundExemplars {

    private final SupportActivities activities;
    private final UnitReports reports;

    FoundExemplars(SupportActivities activities, UnitReports reports) {
        this.activities = activities;
        this.reports = reports;
    }

    /** From its publicity and mobilisation, and from its reports of earlier phases. */
    List<Exemplar> of(ReportKey key) {
        List<Exemplar> found = new ArrayList<>();
        activities.of(key.campaignId(), key.unitCode()).forEach(activity -> found.addAll(activity.exemplars()));
        IntStream.range(1, key.phase())
                .mapToObj(phase -> new ReportKey(key.campaignId(), key.unitCode(), phase))
                .flatMap(earlier -> reports.newest(earlier).stream())
                .forEach(report -> found.addAll(report.exemplars()));
        return found.stream()
                .filter(exemplar -> !exemplar.name().isBlank())
                .distinct()
                .toList();
    }
}
