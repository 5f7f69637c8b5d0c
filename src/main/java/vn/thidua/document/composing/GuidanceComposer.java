package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Deadline;
import vn.thidua.campaign.DeadlineKind;
import vn.thidua.campaign.plan.GoalText;
import vn.thidua.campaign.plan.Target;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;

/** The culture office's guidance on launching, counting and reporting. */
@Component
class GuidanceComposer implements Composer<GuidanceComposer.Data> {

    record Data(
            CampaignFacts campaign,
            String launch,
            List<String> reports,
            String finalFigures,
            List<TargetRow> targets,
            List<String> participants) {}

    record TargetRow(String name, String goal, String figure, String rollUp) {}

    private final Campaigns campaigns;
    private final CampaignReader reader;

    GuidanceComposer(Campaigns campaigns, CampaignReader reader) {
        this.campaigns = campaigns;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.GUIDANCE;
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return new SubjectFacts(CampaignReader.campaignOf(subjectId).toString(), 1, null);
    }

    @Override
    public Data read(String subjectId) {
        CampaignId id = CampaignReader.campaignOf(subjectId);
        List<Deadline> deadlines = campaigns.deadlines(id);
        return new Data(
                reader.facts(id),
                words(deadlines, DeadlineKind.LAUNCH).get(0),
                words(deadlines, DeadlineKind.REPORT),
                words(deadlines, DeadlineKind.FINAL).stream().findFirst().orElse(""),
                campaigns.plan(id).targets().stream().map(GuidanceComposer::row).toList(),
                reader.participants(id));
    }

    private static List<String> words(List<Deadline> deadlines, DeadlineKind kind) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(GuidanceComposer::words)
                .toList();
    }

    /** The plan's wording and the moment it means. */
    static String words(Deadline deadline) {
        return "%s (chậm nhất %s)".formatted(deadline.wording(), Moments.inText(deadline.lastMoment()));
    }

    private static TargetRow row(Target target) {
        String figure =
                switch (target.figure()) {
                    case VALUE -> "Số liệu" + (target.unit().isEmpty() ? "" : " (" + target.unit() + ")");
                    case RATIO -> target.numeratorLabel() + "; " + target.denominatorLabel();
                    case YES_NO -> "Đạt hoặc chưa đạt";
                };
        String rollUp =
                switch (target.rollUp()) {
                    case OWNER -> "Lấy số của đơn vị được giao báo cáo chung";
                    case RATIO_OF_SUMS -> "Cộng tử số, cộng mẫu số rồi tính tỷ lệ";
                    case SUM -> "Cộng số liệu của các đơn vị";
                    case COUNT -> "Đếm số đơn vị đạt";
                    case NONE -> "Từng đơn vị tự đánh giá";
                };
        return new TargetRow(target.name(), GoalText.of(target), figure, rollUp);
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("launchDeadline", data.launch())
                .and("reportDeadline", String.join("; ", data.reports()))
                .and("finalDeadline", data.finalFigures())
                .map();
    }

    @Override
    public Map<String, List<String>> audiences(Data data) {
        return Map.of("participants", data.participants());
    }

    @Override
    public Set<String> rowWords() {
        return Set.of();
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(Heading.arabic(1, texts.get("launchHeading")));
        texts.passage("launch").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Heading.arabic(2, texts.get("figuresHeading")));
        texts.passage("figures").forEach(line -> body.add(Paragraph.of(line)));
        body.add(table(data));
        body.add(Heading.arabic(3, texts.get("reportHeading")));
        texts.passage("report").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Heading.arabic(4, texts.get("awardHeading")));
        texts.passage("awards").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }

    private static Table table(Data data) {
        Table table = Table.of(
                Table.centre("STT", 5),
                Table.left("Chỉ tiêu", 29),
                Table.left("Mức phấn đấu", 15),
                Table.left("Số liệu đơn vị báo cáo", 28),
                Table.left("Cách tính của phường", 24));
        int number = 0;
        for (TargetRow row : data.targets()) {
            number++;
            table = table.row(Integer.toString(number), row.name(), row.goal(), row.figure(), row.rollUp());
        }
        return table;
    }
}
