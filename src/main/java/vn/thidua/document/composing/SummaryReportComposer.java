package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.Occasion;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.document.DocumentKind;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.report.ConsolidatedResults;
import vn.thidua.report.SupportActivities;
import vn.thidua.report.WardResults;
import vn.thidua.shared.Vietnamese;

/** The committee's final report on a campaign to the city. */
@Component
class SummaryReportComposer implements Composer<SummaryReportComposer.Data> {

    /**
     * @param parentPlan the city's plan, empty where there is none
     * @param decision number and date of the award decision, empty where nothing was granted
     */
    record Data(
            CampaignFacts campaign,
            String parentPlan,
            int units,
            long onTime,
            long late,
            long missing,
            List<ResultRows.Row> figures,
            int activities,
            int supporters,
            List<String> exemplars,
            AwardSnapshot.Count awards,
            int forwarded,
            String decision) {}

    private final Campaigns campaigns;
    private final WardResults results;
    private final SupportActivities support;
    private final AwardRounds rounds;
    private final Citations citations;
    private final CampaignReader reader;

    SummaryReportComposer(
            Campaigns campaigns,
            WardResults results,
            SupportActivities support,
            AwardRounds rounds,
            Citations citations,
            CampaignReader reader) {
        this.campaigns = campaigns;
        this.results = results;
        this.support = support;
        this.rounds = rounds;
        this.citations = citations;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.SUMMARY_REPORT;
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
        int phase = campaigns.get(id).phases();
        ConsolidatedResults latest = results.preview(id, phase);
        Optional<AwardRound> round = rounds.of(Occasion.campaign(id.toString()));
        Optional<AwardSnapshot> awards = round.flatMap(found -> rounds.snapshot(found.id()));
        List<AwardSnapshot.Item> granted = awards.map(AwardSnapshot::granted).orElse(List.of());
        return new Data(
                reader.facts(id),
                parentPlan(id),
                latest.units().size(),
                latest.unitsOnTime(),
                latest.unitsLate(),
                latest.unitsMissing(),
                ResultRows.of(latest.figures(), campaigns.plan(id)),
                support.all(id).values().stream().mapToInt(List::size).sum(),
                support.all(id).size(),
                latest.people().stream()
                        .map(person -> "%s (%s)".formatted(person.name(), reader.unitName(person.unitCode())))
                        .distinct()
                        .toList(),
                AwardSnapshot.count(granted),
                awards.map(AwardSnapshot::forwarded).orElse(List.of()).size(),
                granted.isEmpty() ? "" : round.flatMap(this::decision).orElse(""));
    }

    private String parentPlan(CampaignId id) {
        var parent = campaigns.plan(id).parent();
        return parent == null
                ? ""
                : "Kế hoạch số %s ngày %s của %s"
                        .formatted(parent.symbol(), Vietnamese.officialDate(parent.issuedOn()), parent.issuer());
    }

    private Optional<String> decision(AwardRound round) {
        return citations.of(DocumentKind.AWARD_DECISION, round.paperSubject()).map(issued -> "Quyết định số %s ngày %s"
                .formatted(issued.code(), Vietnamese.officialDate(issued.issuedOn())));
    }

    @Override
    public Map<String, String> words(Data data) {
        return Words.of(data.campaign().words())
                .and("parentPlan", data.parentPlan())
                .and("units", Numbers.count(data.units()))
                .and("onTime", Numbers.count(data.onTime()))
                .and("late", Numbers.count(data.late()))
                .and("missing", Numbers.count(data.missing()))
                .and("met", Numbers.count(ResultRows.met(data.figures())))
                .and("targets", Numbers.count(data.figures().size()))
                .and("activities", Numbers.count(data.activities()))
                .and("supporters", Numbers.count(data.supporters()))
                .and("exemplars", Numbers.count(data.exemplars().size()))
                .and("awards", AwardWords.count(data.awards()))
                .and("forwarded", Numbers.count(data.forwarded()))
                .and("decision", data.decision())
                .map();
    }

    @Override
    public Content compose(Data data, Texts texts) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get(data.parentPlan().isEmpty() ? "opening" : "openingUnderPlan")));
        body.add(Heading.roman(1, texts.get("organisationHeading")));
        texts.passage("organisation").forEach(line -> body.add(Paragraph.of(line)));
        if (data.activities() > 0) {
            body.add(Paragraph.of(texts.get("support")));
        }
        body.add(Heading.roman(2, texts.get("resultsHeading")));
        body.add(Paragraph.of(texts.get("targetsLine")));
        body.add(ResultRows.table(data.figures()));
        body.add(Paragraph.of(texts.get("units")));
        body.add(Heading.roman(3, texts.get("awardsHeading")));
        body.add(Paragraph.of(texts.get(data.awards().total() > 0 ? "awarded" : "nothingAwarded")));
        if (data.forwarded() > 0) {
            body.add(Paragraph.of(texts.get("submitted")));
        }
        exemplars(data, texts, body);
        body.add(Heading.roman(4, texts.get("assessmentHeading")));
        addPoint(1, "strengths", texts, body);
        addPoint(2, "weaknesses", texts, body);
        addPoint(3, "lessons", texts, body);
        body.add(Heading.roman(5, texts.get("proposalsHeading")));
        texts.passage("proposals").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("closing")));
        return Content.of(body);
    }

    private static void exemplars(Data data, Texts texts, List<Block> body) {
        if (!data.exemplars().isEmpty()) {
            body.add(Paragraph.of(texts.get("exemplars")));
            body.add(BulletList.of(Texts.listed(data.exemplars())));
        }
    }

    private static void addPoint(int number, String passage, Texts texts, List<Block> body) {
        body.add(Heading.arabic(number, texts.get(passage + "Heading")));
        texts.passage(passage).forEach(line -> body.add(Paragraph.of(line)));
    }
}
