package vn.thidua.process.campaign.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.plan.GoalText;
import vn.thidua.campaign.plan.Target;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.organisation.Organisation;
import vn.thidua.report.Figure;
import vn.thidua.report.FigureState;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;
import vn.thidua.report.WardFigure;
import vn.thidua.report.WardResults;
import vn.thidua.shared.Vietnamese;

/** The ward's figure of every target, each traceable to the units' figures and the files that prove them. */
@Component
class TargetBoard {

    private static final String NONE = "Chưa có số liệu";

    private final Campaigns campaigns;
    private final WardResults results;
    private final UnitReports reports;
    private final Organisation organisation;
    private final Files files;

    TargetBoard(Campaigns campaigns, WardResults results, UnitReports reports, Organisation organisation, Files files) {
        this.campaigns = campaigns;
        this.results = results;
        this.reports = reports;
        this.organisation = organisation;
        this.files = files;
    }

    List<TargetRow> rows(CampaignId campaign, int phase) {
        List<Target> targets = campaigns.plan(campaign).targets();
        return results.figures(campaign, phase).stream()
                .flatMap(figure -> targets.stream()
                        .filter(target -> target.code().equals(figure.target()))
                        .map(target -> row(campaign, phase, target, figure)))
                .toList();
    }

    private TargetRow row(CampaignId campaign, int phase, Target target, WardFigure figure) {
        int met = (int) figure.sources().stream()
                .filter(source -> source.figure().met())
                .count();
        Boolean reached = figure.met();
        return new TargetRow(
                target.name(),
                GoalText.of(target),
                value(figure.value(), target),
                figure.lastYear() == null ? "" : value(figure.lastYear(), target),
                change(figure, target),
                reached == null ? "" : reached ? "Đạt" : "Chưa đạt",
                Boolean.TRUE.equals(reached),
                figure.estimate(),
                new ShareBar(met, figure.sources().size() + figure.missing().size()),
                figure.sources().stream()
                        .map(source -> source(campaign, phase, target, source))
                        .toList(),
                figure.missing().stream().map(this::unit).toList());
    }

    private TargetRow.Source source(CampaignId campaign, int phase, Target target, WardFigure.Source source) {
        Figure figure = source.figure();
        return new TargetRow.Source(
                unit(source.unitCode()),
                value(figure, target),
                figure.state() == FigureState.ESTIMATE ? "Ước thực hiện" : "",
                figure.met(),
                figure.note() == null ? "" : figure.note(),
                evidence(new ReportKey(campaign, source.unitCode(), phase)));
    }

    private List<TargetRow.Evidence> evidence(ReportKey key) {
        return reports.newestAccepted(key).stream()
                .map(UnitReport::evidence)
                .flatMap(List::stream)
                .flatMap(this::file)
                .toList();
    }

    private Stream<TargetRow.Evidence> file(UUID id) {
        Optional<StoredFile> file = files.find(new FileId(id));
        return file.map(known -> new TargetRow.Evidence(known.name(), "/api/files/" + id)).stream();
    }

    private static String change(WardFigure figure, Target target) {
        if (figure.value() == null || figure.lastYear() == null) {
            return "";
        }
        BigDecimal change = figure.value().subtract(figure.lastYear());
        return (change.signum() > 0 ? "+" : "") + Vietnamese.number(change, target.unit());
    }

    private static String value(Figure figure, Target target) {
        if (figure.reached() != null) {
            return figure.reached() ? "Đạt" : "Chưa đạt";
        }
        String text = value(figure.value(), target);
        return figure.numerator() == null || figure.denominator() == null
                ? text
                : "%s (%s/%s)"
                        .formatted(
                                text, Vietnamese.number(figure.numerator()), Vietnamese.number(figure.denominator()));
    }

    private static String value(@Nullable BigDecimal value, Target target) {
        return value == null ? NONE : Vietnamese.number(value, target.unit());
    }

    private String unit(String code) {
        return organisation.unit(code).name();
    }
}
