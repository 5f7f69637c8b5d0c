package vn.thidua.process.participation;

import static vn.thidua.process.participation.UnitParticipationProcess.KEY;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ACCEPTED;
import static vn.thidua.process.participation.UnitParticipationProcess.REPORT_ID;
import static vn.thidua.process.participation.UnitParticipationProcess.REVIEW_REPORT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.process.participation.UnitShare.TargetLine;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReturnedPoint;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** The culture office accepts a report with its nominations, or sends it back with a reason per point. */
@Component
class ReviewReportHandler implements TaskHandler<ReviewReportHandler.Input> {

    enum Decision {
        ACCEPT,
        RETURN
    }

    record Input(@Nullable Decision decision, @Nullable String remark, @Nullable List<ReturnedPoint> points) {}

    record View(
            UnitShare share,
            UnitReport report,
            List<UnitReport> earlier,
            List<Nomination> nominations,
            Map<String, TargetLine> targetsByCode,
            Map<String, String> tasksByCode,
            Map<String, String> places) {}

    private final UnitReports reports;
    private final Nominations nominations;
    private final UnitShares shares;

    ReviewReportHandler(UnitReports reports, Nominations nominations, UnitShares shares) {
        this.reports = reports;
        this.nominations = nominations;
        this.shares = shares;
    }

    @Override
    public String taskKey() {
        return KEY + "/" + REVIEW_REPORT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Object view(TaskInHand task) {
        ReportKey key = ReportKey.of(task.read(REPORT_ID));
        List<UnitReport> versions = reports.versions(key);
        UnitShare share = shares.of(task);
        UnitReport newest = versions.get(versions.size() - 1);
        List<Nomination> nominated = nominations.of(occasion(key), key.unitCode());
        return new View(
                share,
                newest,
                versions.subList(0, versions.size() - 1),
                nominated,
                ReportPlaces.targets(share),
                ReportPlaces.tasks(share),
                ReportPlaces.of(share, newest, nominated));
    }

    @Override
    public Input initialInput(TaskInHand task) {
        return new Input(null, "", List.of());
    }

    @Override
    public void complete(TaskInHand task, Input input) {
        if (input.decision() == null) {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        boolean accepted = input.decision() == Decision.ACCEPT;
        ReportKey key = ReportKey.of(task.read(REPORT_ID));
        if (accepted) {
            reports.accept(task.actor(), key, input.remark());
            nominations.accept(task.actor(), occasion(key), key.unitCode());
        } else {
            List<ReturnedPoint> points = Objects.requireNonNullElse(input.points(), List.of());
            reports.sendBack(task.actor(), key, input.remark(), points);
        }
        task.decide(REPORT_ACCEPTED, accepted);
    }

    private static Occasion occasion(ReportKey key) {
        return Occasion.campaign(key.campaignId().toString());
    }
}
