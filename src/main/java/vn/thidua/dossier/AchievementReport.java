package vn.thidua.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Recipient;
import vn.thidua.award.RecipientKind;
import vn.thidua.installation.Trial;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Ward;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Ending;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Letterhead;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.PaperIdentity;
import vn.thidua.paper.Paragraph;
import vn.thidua.paper.PdfRenderer;
import vn.thidua.paper.Signature;
import vn.thidua.paper.SigningAuthority;
import vn.thidua.paper.Title;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/**
 * Báo cáo thành tích of one nominee, by kind of recipient and of achievement, ready for the unit to sign. It is the
 * unit's paper and takes no number of the ward.
 */
@Component
class AchievementReport {

    private final PdfRenderer renderer;
    private final Organisation organisation;
    private final Sentences sentences;
    private final Trial trial;
    private final Clock clock;

    AchievementReport(PdfRenderer renderer, Organisation organisation, Sentences sentences, Trial trial, Clock clock) {
        this.renderer = renderer;
        this.organisation = organisation;
        this.sentences = sentences;
        this.trial = trial;
        this.clock = clock;
    }

    byte[] render(AwardSnapshot snapshot, DossierLine line, EarlierAwards earlier) {
        return renderer.render(document(snapshot, line, earlier)).bytes();
    }

    OfficialDocument document(AwardSnapshot snapshot, DossierLine line, EarlierAwards earlier) {
        AwardSnapshot.Item item = line.item();
        Ward ward = organisation.ward();
        PaperIdentity identity =
                new PaperIdentity("bao-cao-thanh-tich/" + item.nominationId(), clock.instant(), item.unitName());
        return OfficialDocument.builder(
                        identity,
                        Letterhead.of(item.unitName()).under(ward.peoplesCommittee()),
                        new Title.Named(
                                text("title"),
                                text(
                                        "subject",
                                        item.awardName(),
                                        item.recipient().name())))
                .addAll(body(snapshot, line, earlier))
                .trial(trial.isTrial())
                .endedBy(ending(item.recipient()));
    }

    private List<Block> body(AwardSnapshot snapshot, DossierLine line, EarlierAwards earlier) {
        String kind = line.item().recipient().kind().name().toLowerCase(Locale.ROOT);
        boolean sudden = snapshot.achievement() == AchievementType.SUDDEN;
        List<Block> body = new ArrayList<>();
        body.add(Heading.roman(1, text("background." + kind)));
        body.add(BulletList.of(ended(facts(line.item()))));
        paragraphs(line.report().background(), body);
        body.add(Heading.roman(2, text(sudden ? "sudden" : "achievements")));
        body.add(Paragraph.of(text("occasion", snapshot.title(), period(snapshot))));
        paragraphs(line.report().achievements(), body);
        if (!sudden) {
            body.add(Heading.roman(3, text("earlier")));
            earlier(earlier, body);
        }
        body.add(Paragraph.of(text("made", Vietnamese.officialLongDate(today()))));
        return body;
    }

    private List<String> facts(AwardSnapshot.Item item) {
        Recipient recipient = item.recipient();
        List<String> facts = new ArrayList<>();
        facts.add(text("name", recipient.name()));
        add(
                facts,
                "birthYear",
                recipient.birthYear() == null ? "" : recipient.birthYear().toString());
        add(
                facts,
                "gender",
                recipient.gender() == null ? "" : recipient.gender().label());
        add(facts, "position", recipient.position());
        add(facts, "address", recipient.address());
        if (!item.unitName().equals(recipient.name())) {
            facts.add(text("unit", item.unitName()));
        }
        return facts;
    }

    private void add(List<String> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(text(key, value));
        }
    }

    /** what is no basis is named apart and says so. */
    private void earlier(EarlierAwards earlier, List<Block> body) {
        if (earlier.all().isEmpty()) {
            body.add(Paragraph.of(text("earlier.none")));
            return;
        }
        awards("earlier.basis", earlier.basis(), body);
        awards("earlier.shown", earlier.onlyShown(), body);
    }

    private void awards(String heading, List<GrantedAward> awards, List<Block> body) {
        if (!awards.isEmpty()) {
            body.add(Paragraph.of(text(heading)));
            body.add(BulletList.of(ended(awards.stream().map(this::line).toList())));
        }
    }

    private String line(GrantedAward award) {
        String code = award.decisionCode() == null ? "" : " số " + award.decisionCode();
        return text(
                "earlier.line",
                award.awardName(),
                award.achievement().label(),
                code,
                Vietnamese.officialDate(award.decidedOn()),
                award.grantedBy());
    }

    private static void paragraphs(String written, List<Block> body) {
        written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::of)
                .forEach(body::add);
    }

    /** Who reports on the right, who confirms on the left. */
    private Ending ending(Recipient recipient) {
        Ending.Recipients nobody = new Ending.Recipients(List.of(), null);
        boolean collective = recipient.kind() == RecipientKind.COLLECTIVE;
        Signature confirms = signature(collective ? "confirms.collective" : "confirms", "");
        Signature reports = collective ? signature("reports.collective", "") : reports(recipient);
        return new Ending.Minutes(nobody, confirms, reports);
    }

    private Signature reports(Recipient recipient) {
        return recipient.kind() == RecipientKind.HOUSEHOLD
                ? signature("reports.household", "")
                : signature("reports", recipient.name());
    }

    private Signature signature(String key, String name) {
        return new Signature(SigningAuthority.head(text(key)), name);
    }

    private static String period(AwardSnapshot snapshot) {
        String from = Vietnamese.officialDate(snapshot.from());
        String to = Vietnamese.officialDate(snapshot.to());
        return from.equals(to) ? "ngày " + from : "từ ngày " + from + " đến ngày " + to;
    }

    private static List<String> ended(List<String> lines) {
        int last = lines.size() - 1;
        List<String> ended = new ArrayList<>();
        for (int index = 0; index <= last; index++) {
            ended.add(lines.get(index) + (index == last ? "." : ";"));
        }
        return ended;
    }

    private String text(String key, Object... arguments) {
        return sentences.text("dossier.report." + key, arguments);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
