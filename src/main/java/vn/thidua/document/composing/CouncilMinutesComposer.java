package vn.thidua.document.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Signing;
import vn.thidua.paper.Block;
import vn.thidua.paper.BulletList;
import vn.thidua.paper.Heading;
import vn.thidua.paper.Paragraph;
import vn.thidua.shared.BusinessRuleViolation;

/** Minutes of the council's meeting: beginning, who came, what was voted, end. */
@Component
class CouncilMinutesComposer extends AwardPaperComposer {

    CouncilMinutesComposer(AwardPapers papers) {
        super(DocumentKind.COUNCIL_MINUTES, papers);
    }

    /** The simplified procedure has no session and therefore no minutes. */
    @Override
    public AwardPaper read(String subjectId) {
        AwardPaper paper = super.read(subjectId);
        if (paper.round().isWithoutCouncil()) {
            throw new BusinessRuleViolation("DOCUMENT_ROUND_WITHOUT_BALLOT");
        }
        return paper;
    }

    @Override
    public Map<String, String> words(AwardPaper data) {
        BallotResult.Session session = session(data);
        boolean secret = data.round().items().stream()
                .anyMatch(item -> item.vote() != null && item.vote().secret());
        return Words.of(data.words())
                .and("start", Moments.inMinutes(session.startedAt()))
                .and("end", Moments.inMinutes(session.endedAt()))
                .and("place", session.place())
                .and("chair", session.chair().name())
                .and("chairRole", session.chair().councilRole())
                .and("secretary", session.secretary().name())
                .and("secretaryRole", session.secretary().councilRole())
                .and("members", Numbers.count(session.members()))
                .and("present", Numbers.count(session.present()))
                .and("inWriting", Numbers.count(session.inWriting()))
                .and("quorum", Numbers.count(session.quorum()))
                .and("method", secret ? "bỏ phiếu kín" : "biểu quyết công khai")
                .and("agenda", session.agenda())
                .map();
    }

    /** Whoever kept the minutes and whoever chaired sign them, nobody for them. */
    @Override
    public List<Composed.NamedSigner> namedSigners(AwardPaper data) {
        BallotResult.Session session = session(data);
        return List.of(
                named(Signing.COUNCIL_SECRETARY, session.secretary(), "THƯ KÝ"),
                named(Signing.COUNCIL_CHAIR, session.chair(), "CHỦ TỌA"));
    }

    private static Composed.NamedSigner named(Signing signing, BallotResult.Attendee attendee, String line) {
        return new Composed.NamedSigner(signing, attendee.userId(), line, attendee.name(), attendee.councilRole());
    }

    @Override
    public Set<String> rowWords() {
        return Set.of("name", "award", "reason", "unit");
    }

    @Override
    public Content compose(AwardPaper data, Texts texts) {
        BallotResult.Session session = session(data);
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of(texts.get("start")));
        body.add(Paragraph.of(texts.get("place")));
        body.add(Heading.roman(1, texts.get("attendanceHeading")));
        body.add(Paragraph.of(texts.get("chair")));
        body.add(Paragraph.of(texts.get("secretary")));
        body.add(Paragraph.of(texts.get("present")));
        body.add(people(session, BallotResult.Presence.PRESENT));
        absent(session, texts, body);
        body.add(Paragraph.of(texts.get(session.inWriting() > 0 ? "quorumWithWriting" : "quorum")));
        body.add(Heading.roman(2, texts.get("contentHeading")));
        body.add(Paragraph.of(texts.get("proposed")));
        conflicts(data.round(), texts, body);
        texts.passage("discussion").forEach(line -> body.add(Paragraph.of(line)));
        body.add(Paragraph.of(texts.get("voting")));
        body.add(AwardTables.votes(data.round()));
        SecretBallotCodes.of(data.round(), texts).forEach(body::add);
        leftOut(data.round(), texts, body);
        body.add(Heading.roman(3, texts.get("conclusionHeading")));
        body.add(Paragraph.of(texts.get("conclusion")));
        body.add(Paragraph.of(texts.get("end")));
        return Content.of(body);
    }

    private static BallotResult.Session session(AwardPaper data) {
        return Objects.requireNonNull(data.round().session());
    }

    private static BulletList people(BallotResult.Session session, BallotResult.Presence presence) {
        return BulletList.of(Texts.listed(session.attendees().stream()
                .filter(attendee -> attendee.presence() == presence)
                .map(CouncilMinutesComposer::line)
                .toList()));
    }

    private static String line(BallotResult.Attendee attendee) {
        String reason = attendee.absenceReason() == null ? "" : " - lý do: " + attendee.absenceReason();
        String office = attendee.office().isBlank() ? "" : attendee.office() + " - ";
        return "%s, %s%s%s".formatted(attendee.name(), office, attendee.councilRole(), reason);
    }

    private static void absent(BallotResult.Session session, Texts texts, List<Block> body) {
        for (BallotResult.Presence presence : List.of(BallotResult.Presence.IN_WRITING, BallotResult.Presence.ABSENT)) {
            if (session.attendees().stream().anyMatch(attendee -> attendee.presence() == presence)) {
                body.add(Paragraph.of(texts.get(presence == BallotResult.Presence.ABSENT ? "absent" : "written")));
                body.add(people(session, presence));
            }
        }
    }

    /** Members who are nominees themselves did not vote on that item. */
    private static void conflicts(AwardSnapshot round, Texts texts, List<Block> body) {
        List<String> names = round.items().stream()
                .filter(item -> item.vote() != null && item.vote().conflicts() > 0)
                .map(item -> item.recipient().name())
                .toList();
        if (!names.isEmpty()) {
            body.add(Paragraph.of(texts.with("name", String.join(", ", names)).get("conflicts")));
        }
    }

    private static void leftOut(AwardSnapshot round, Texts texts, List<Block> body) {
        if (round.leftOut().isEmpty()) {
            return;
        }
        body.add(Paragraph.of(texts.get("leftOut")));
        body.add(BulletList.of(Texts.listed(round.leftOut().stream()
                .map(left -> texts.with(Map.of(
                                "name", left.recipient().name(),
                                "unit", left.unitName(),
                                "award", left.awardName(),
                                "reason", left.verdict().label() + ": " + left.reason()))
                        .get("leftOutLine"))
                .toList())));
    }
}
