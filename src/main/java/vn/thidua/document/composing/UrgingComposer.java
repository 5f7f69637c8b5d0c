package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;
import vn.thidua.report.ReportKey;
import vn.thidua.report.ReportStatus;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReports;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** One letter per missed deadline, with the list of the units that have not done it. */
@Component
class UrgingComposer implements Composer<UrgingComposer.Data> {

    record Data(
            CampaignFacts campaign,
            DeadlineKind kind,
            String deadline,
            String lastMoment,
            String asOf,
            List<Missing> missing) {}

    record Missing(String unitCode, String unitName) {}

    private final Campaigns campaigns;
    private final UnitLaunches launches;
    private final UnitReports reports;
    private final CampaignReader reader;
    private final WardDirectory directory;

    UrgingComposer(
            Campaigns campaigns,
            UnitLaunches launches,
            UnitReports reports,
            CampaignReader reader,
            WardDirectory directory) {
        this.campaigns = campaigns;
        this.launches = launches;
        this.reports = reports;
        this.reader = reader;
        this.directory = directory;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.URGING;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    /** A deadline that was moved and missed again is urged once more. */
    @Override
    public SubjectFacts subject(String subjectId) {
        Deadline deadline = campaigns.deadline(UUID.fromString(subjectId));
        long moves = campaigns.deadlineChanges(deadline.campaignId()).stream()
                .filter(change -> change.deadlineId().equals(deadline.id()) && change.appliedAt() != null)
                .count();
        return new SubjectFacts(deadline.campaignId().toString(), (int) moves + 1, null);
    }

    @Override
    public Data read(String subjectId) {
        Deadline deadline = campaigns.deadline(UUID.fromString(subjectId));
        List<Missing> missing = missing(deadline).stream()
                .map(code -> new Missing(code, reader.unitName(code)))
                .toList();
        if (missing.isEmpty()) {
            throw new BusinessRuleViolation("DOCUMENT_NOBODY_TO_URGE");
        }
        return new Data(
                reader.facts(deadline.campaignId()),
                deadline.kind(),
                deadline.wording(),
                Moments.inText(deadline.lastMoment()),
                Vietnamese.officialDate(directory.today()),
                missing);
    }

    private List<String> missing(Deadline deadline) {
        CampaignId id = deadline.campaignId();
        return switch (deadline.kind()) {
            case LAUNCH -> launches.outstanding(id);
            case REPORT -> unsent(deadline, reports.outstanding(id, deadline.phase()));
            case FINAL -> unsent(deadline, reports.outstandingFinalFigures(id));
        };
    }

    /** Who has sent a report that nobody has looked at yet is not urged. */
    private List<String> unsent(Deadline deadline, List<String> units) {
        return units.stream()
                .filter(unit -> reports.newest(new ReportKey(deadline.campaignId(), unit, deadline.phase()))
                        .filter(report -> report.status() == ReportStatus.SUBMITTED)
                        .isEmpty())
                .toList();
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("duty", duty(data.kind()))
                .and("deadline", data.deadline())
                .and("lastMoment", data.lastMoment())
                .and("asOf", data.asOf())
                .and("count", Numbers.count(data.missing().size()))
                .map();
    }

    private static String duty(DeadlineKind kind) {
        return switch (kind) {
            case LAUNCH -> "phát động phong trào tại đơn vị";
            case REPORT -> "báo cáo kết quả";
            case FINAL -> "báo cáo số liệu chính thức";
        };
    }

    @Override
    public Map<String, List<String>> audiences(Data data) {
        return Map.of("listed", data.missing().stream().map(Missing::unitCode).toList());
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(Paragraph.of(texts.get("state")));
        Table table = Table.of(Table.centre("STT", 6), Table.left("Đơn vị", 52), Table.left("Việc chưa thực hiện", 42));
        int number = 0;
        for (Missing unit : data.missing()) {
            number++;
            table = table.row(Integer.toString(number), unit.unitName(), Texts.capitalised(duty(data.kind())));
        }
        body.add(table);
        texts.passage("request").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }
}
