package vn.thidua.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.Campaigns;
import vn.thidua.campaign.Participant;
import vn.thidua.campaign.plan.WayOfTakingPart;
import vn.thidua.document.IssuedDocument;
import vn.thidua.notification.Outbox;
import vn.thidua.report.ReportKey;
import vn.thidua.report.UnitLaunch;
import vn.thidua.report.UnitLaunches;
import vn.thidua.report.UnitReport;
import vn.thidua.report.UnitReports;

/** Counts what a campaign has come to. */
@Component
class Summaries {

    private final Campaigns campaigns;
    private final UnitLaunches launches;
    private final UnitReports reports;
    private final Nominations nominations;
    private final Outbox outbox;
    private final SignedPapers signed;

    Summaries(
            Campaigns campaigns,
            UnitLaunches launches,
            UnitReports reports,
            Nominations nominations,
            Outbox outbox,
            SignedPapers signed) {
        this.campaigns = campaigns;
        this.launches = launches;
        this.reports = reports;
        this.nominations = nominations;
        this.outbox = outbox;
        this.signed = signed;
    }

    Summary of(Stage stage, List<IssuedDocument> issued, long seconds) {
        Campaign campaign = campaigns.get(stage.campaign());
        List<String> units = campaigns.participants(campaign.id(), WayOfTakingPart.PARTICIPANT).stream()
                .map(Participant::unitCode)
                .toList();
        return new Summary(
                campaign.code(),
                campaign.name(),
                campaign.status().name(),
                units.size(),
                launches(campaign.id(), units),
                reports(campaign, units),
                nominations(campaign.id()),
                issued.stream().map(this::paper).toList(),
                outbox.all().size(),
                seconds);
    }

    private Summary.Punctuality launches(CampaignId id, List<String> units) {
        List<Optional<Boolean>> late = units.stream()
                .map(unit -> launches.of(id, unit).map(UnitLaunch::late))
                .toList();
        return punctuality(late);
    }

    /** A report counts as late when its first version was. */
    private Summary.Punctuality reports(Campaign campaign, List<String> units) {
        List<Optional<Boolean>> late = units.stream()
                .flatMap(unit -> IntStream.rangeClosed(1, campaign.phases())
                        .mapToObj(phase -> new ReportKey(campaign.id(), unit, phase)))
                .map(key -> reports.versions(key).stream().findFirst().map(UnitReport::late))
                .toList();
        return punctuality(late);
    }

    private static Summary.Punctuality punctuality(List<Optional<Boolean>> late) {
        int isLate = (int) late.stream().filter(given -> given.orElse(false)).count();
        int missing = (int) late.stream().filter(Optional::isEmpty).count();
        return new Summary.Punctuality(late.size() - isLate - missing, isLate, missing);
    }

    private Map<String, Integer> nominations(CampaignId id) {
        Map<String, Integer> outcomes = new TreeMap<>();
        nominations
                .of(Occasion.campaign(id.toString()))
                .forEach(nomination -> outcomes.merge(nomination.status().name(), 1, Integer::sum));
        return outcomes;
    }

    private Summary.Paper paper(IssuedDocument document) {
        String code = document.code();
        return new Summary.Paper(
                document.number(),
                code == null ? null : code.substring(code.indexOf('/') + 1),
                document.kind().abbreviation(),
                document.issuedOn().toString(),
                ResultFolder.DOCUMENTS + "/" + document.fileName(),
                document.sha256(),
                document.pages(),
                signed.of(document.id()));
    }
}
