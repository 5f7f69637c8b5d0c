package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.Wordings;

/** What stands on the certificates of a round, taken from the snapshot of its decision. */
@Component
public class CertificateTexts {

    /** What its words may use besides the ward's. */
    static final Map<String, String> SAMPLE =
            Map.of("place", "Giáo viên, Trường Tiểu học số 1", "award", "Giấy khen", "recipient", "Nguyễn Thị Mẫu");

    private final Wordings wordings;
    private final AwardPapers papers;

    CertificateTexts(Wordings wordings, AwardPapers papers) {
        this.wordings = wordings;
        this.papers = papers;
    }

    /** Under which subjects the decision of a round may have been issued. */
    public Stream<String> decisionSubjects(String roundId) {
        return papers.decisionSubjects(roundId);
    }

    /** All that a decision granted; of one that amends another those that it issues anew, as they should read. */
    public List<GrantedAward> of(String decisionSnapshot) {
        Snapshot snapshot = Snapshots.read(decisionSnapshot);
        return of(
                snapshot,
                wordings.of(DocumentKind.CERTIFICATE, snapshot.wording(DocumentKind.CERTIFICATE))
                        .wording());
    }

    /** How many awards the list of a decision grants, with or without a certificate. */
    public static int granted(String decisionSnapshot) {
        return Snapshots.data(Snapshots.read(decisionSnapshot), AwardPaper.class)
                .round()
                .granted()
                .size();
    }

    static List<GrantedAward> of(Snapshot snapshot, Wording wording) {
        Corrected corrected = snapshot.corrected();
        List<GrantedAward> all = granted(snapshot, wording);
        return corrected == null
                ? all
                : all.stream()
                        .filter(award -> corrected.reissues(award.number()))
                        .map(corrected::onCertificate)
                        .toList();
    }

    private static List<GrantedAward> granted(Snapshot snapshot, Wording wording) {
        AwardPaper paper = Snapshots.data(snapshot, AwardPaper.class);
        return paper.round().granted().stream()
                .filter(item -> Objects.requireNonNull(item.outcome()).certificate() != null)
                .map(item -> award(item, Objects.requireNonNull(item.outcome()), snapshot.ward(), wording))
                .toList();
    }

    private static GrantedAward award(
            AwardSnapshot.Item item, AwardSnapshot.Outcome outcome, WardFacts ward, Wording wording) {
        String place = AwardTables.place(item);
        Texts texts = new Texts(wording, ward.words(), Map.of(), List.of())
                .with(Map.of(
                        "place",
                        place,
                        "award",
                        item.awardName(),
                        "recipient",
                        item.recipient().name()));
        AwardSnapshot.@Nullable GoldenBookNumber book = outcome.goldenBook();
        return new GrantedAward(
                Objects.requireNonNull(outcome.certificate()),
                texts.get("awardedBy"),
                item.recipient().name(),
                Texts.capitalised(texts.get(place.isEmpty() ? "home" : "address")),
                Texts.capitalised(item.achievement()),
                book == null ? null : book.toString(),
                item.unitCode(),
                ward.place(),
                texts.summary());
    }
}
