package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Annex;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.Table;
import vn.thidua.report.ConsolidatedResults;
import vn.thidua.report.UnitResult;
import vn.thidua.report.WardResults;

/** The culture office's report to the Chairman on what the units achieved; about {@code <campaignId>/<phase>}. */
@Component
class ConsolidatedReportComposer implements Composer<ConsolidatedReportComposer.Data> {

    record Data(
            CampaignFacts campaign,
            String phase,
            List<ResultRows.Row> figures,
            List<UnitRow> units,
            List<Person> people,
            long onTime,
            long late,
            long missing,
            String assessment) {}

    record UnitRow(String unit, String launched, String reported, String targets, String conclusion) {}

    record Person(String unit, String name, String deed) {}

    private final Campaigns campaigns;
    private final WardResults results;
    private final CampaignReader reader;

    ConsolidatedReportComposer(Campaigns campaigns, WardResults results, CampaignReader reader) {
        this.campaigns = campaigns;
        this.results = results;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.CONSOLIDATED_REPORT;
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
        int phase = phaseOf(subjectId);
        ConsolidatedResults kept = results.consolidated(id, phase);
        return new Data(
                reader.facts(id),
                campaigns.get(id).phases() > 1 ? " giai đoạn " + phase : "",
                ResultRows.of(kept.figures(), campaigns.plan(id)),
                kept.units().stream().map(this::row).toList(),
                kept.people().stream()
                        .map(person -> new Person(reader.unitName(person.unitCode()), person.name(), person.deed()))
                        .toList(),
                kept.unitsOnTime(),
                kept.unitsLate(),
                kept.unitsMissing(),
                kept.assessment());
    }

    private static int phaseOf(String subjectId) {
        int slash = subjectId.indexOf('/');
        return slash < 0 ? 1 : Integer.parseInt(subjectId.substring(slash + 1));
    }

    private UnitRow row(UnitResult unit) {
        return new UnitRow(
                reader.unitName(unit.unitCode()),
                timeliness(unit.launched(), unit.launchedLate()),
                timeliness(unit.reported(), unit.reportedLate()),
                unit.targets() == 0 ? "" : unit.targetsMet() + "/" + unit.targets(),
                unit.conclusion() == null ? "" : unit.conclusion());
    }

    private static String timeliness(boolean done, boolean late) {
        if (!done) {
            return "Chưa có";
        }
        return late ? "Chậm" : "Đúng hạn";
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("phase", data.phase())
                .and("units", Numbers.count(data.units().size()))
                .and("onTime", Numbers.count(data.onTime()))
                .and("late", Numbers.count(data.late()))
                .and("missing", Numbers.count(data.missing()))
                .and("met", Numbers.count(ResultRows.met(data.figures())))
                .and("targets", Numbers.count(data.figures().size()))
                .and("people", Numbers.count(data.people().size()))
                .map();
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("opening")));
        body.add(Heading.roman(1, texts.get("participationHeading")));
        body.add(Paragraph.of(texts.get("participation")));
        body.add(Heading.roman(2, texts.get("targetsHeading")));
        body.add(Paragraph.of(texts.get("targetsLine")));
        body.add(ResultRows.table(data.figures()));
        body.add(Heading.roman(3, texts.get("assessmentHeading")));
        data.assessment().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(Paragraph.of(line)));
        texts.passage("difficulties").forEach(line -> body.add(Paragraph.of(line)));
        if (!data.people().isEmpty()) {
            body.add(Heading.roman(4, texts.get("exemplarsHeading")));
            body.add(BulletList.of(Texts.listed(data.people().stream()
                    .map(person -> "%s (%s): %s".formatted(person.name(), person.unit(), person.deed()))
                    .toList())));
        }
        body.add(Heading.roman(data.people().isEmpty() ? 4 : 5, texts.get("proposalsHeading")));
        texts.passage("proposals").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body).with(Annex.appendix(texts.get("annex"), null, List.of(units(data))));
    }

    private static Table units(Data data) {
        Table table = Table.of(
                Table.centre("STT", 6),
                Table.left("Đơn vị", 40),
                Table.centre("Phát động", 13),
                Table.centre("Báo cáo", 13),
                Table.centre("Chỉ tiêu đạt", 12),
                Table.left("Đánh giá làm căn cứ xếp loại cuối năm", 30));
        int number = 0;
        for (UnitRow row : data.units()) {
            number++;
            table = table.row(
                    Integer.toString(number),
                    row.unit(),
                    row.launched(),
                    row.reported(),
                    row.targets(),
                    row.conclusion());
        }
        return table;
    }
}
