package vn.thidua.document.composing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Passage;
import vn.thidua.document.Revision;
import vn.thidua.document.wording.Sha256;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingVersion;
import vn.thidua.document.wording.Wordings;
import vn.thidua.rulebook.LegalBases;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/** All composers: reads a subject into a snapshot and makes documents of snapshots. */
@Component
public class Composers {

    private final Map<DocumentKind, Composer<?>> byKind = new EnumMap<>(DocumentKind.class);
    private final Wordings wordings;
    private final WardDirectory directory;
    private final LegalBases legalBases;
    private final CorrectionSource corrections;

    Composers(
            List<Composer<?>> composers,
            Wordings wordings,
            WardDirectory directory,
            LegalBases legalBases,
            CorrectionSource corrections) {
        composers.forEach(composer -> byKind.put(composer.kind(), composer));
        this.wordings = wordings;
        this.directory = directory;
        this.legalBases = legalBases;
        this.corrections = corrections;
    }

    public SubjectFacts subject(DocumentKind kind, String subjectId) {
        return composer(kind).subject(Revision.root(subjectId));
    }

    /** Everything the document will say, as JSON that is written the same way each time. */
    public String snapshot(DocumentKind kind, String subjectId, Map<String, String> passages) {
        return read(composer(kind), subjectId, passages);
    }

    private <D> String read(Composer<D> composer, String subjectId, Map<String, String> passages) {
        return snapshot(
                composer,
                composer.read(Revision.root(subjectId)),
                passages,
                wordings.current(composer.kind()),
                corrections.of(subjectId).map(Corrected::of).orElse(null));
    }

    <D> String snapshot(Composer<D> composer, D data, Map<String, String> passages) {
        return snapshot(composer, data, passages, wordings.current(composer.kind()));
    }

    <D> String snapshot(Composer<D> composer, D data, Map<String, String> passages, WordingVersion version) {
        return snapshot(composer, data, passages, version, null);
    }

    private <D> String snapshot(
            Composer<D> composer,
            D data,
            Map<String, String> passages,
            WordingVersion version,
            @Nullable Corrected corrected) {
        WardFacts ward = directory.facts();
        Wording wording = version.wording();
        List<Snapshot.Cited> bases = bases(wording.bases());
        Texts texts = texts(composer, wording, data, ward, passages, List.of());
        Audiences audiences = new Audiences(directory, composer.audiences(data));
        List<Recipient> addressees = audiences.lines(wording.addressees(), texts);
        List<Recipient> given = composer.recipients(data);
        List<Recipient> recipients =
                given != null ? given : audiences.withAddressees(addressees).lines(wording.recipients(), texts);
        return Snapshots.write(new Snapshot(
                versions(version),
                ward,
                passages,
                bases,
                addressees,
                recipients,
                Snapshots.MAPPER.valueToTree(data),
                corrected));
    }

    /** Certificates are signed with their decision and so told in the words of its day. */
    private Map<DocumentKind, Integer> versions(WordingVersion version) {
        Map<DocumentKind, Integer> versions = new EnumMap<>(Map.of(version.kind(), version.number()));
        if (version.kind() == DocumentKind.AWARD_DECISION) {
            versions.put(
                    DocumentKind.CERTIFICATE,
                    wordings.current(DocumentKind.CERTIFICATE).number());
        }
        return versions;
    }

    /** In the words the snapshot was made with, whatever they are today. */
    public Composed compose(DocumentKind kind, String snapshot) {
        Snapshot read = Snapshots.read(snapshot);
        return compose(
                composer(kind), read, wordings.of(kind, read.wording(kind)).wording());
    }

    <D> Composed compose(Composer<D> composer, Snapshot snapshot, Wording wording) {
        D data = Snapshots.data(snapshot, composer.dataType());
        Texts texts = texts(composer, wording, data, snapshot.ward(), snapshot.passages(), snapshot.citations());
        Content content = CorrectedContent.of(
                snapshot.corrected(),
                composer.kind(),
                composer.compose(data, texts),
                reissued(composer.kind(), snapshot));
        return new Composed(
                snapshot.ward(),
                CorrectedContent.summary(snapshot.corrected(), texts.summary()),
                snapshot.addressees(),
                content.preamble(),
                content.body(),
                content.annexes(),
                snapshot.recipients(),
                texts.fill(wording.archive()),
                snapshot.codes(),
                composer.signer(data),
                composer.namedSigners(data));
    }

    private List<GrantedAward> reissued(DocumentKind kind, Snapshot snapshot) {
        int words = snapshot.wording(DocumentKind.CERTIFICATE);
        return kind == DocumentKind.AWARD_DECISION && snapshot.corrected() != null
                ? CertificateTexts.of(
                        snapshot, wordings.of(DocumentKind.CERTIFICATE, words).wording())
                : List.of();
    }

    /** Stands for the snapshot and the words it is told in: what is checked and signed. */
    public String contentHash(DocumentKind kind, String snapshot) {
        Snapshot read = Snapshots.read(snapshot);
        String words = wordings.of(kind, read.wording(kind)).sha256();
        return Sha256.of(kind + "\n" + words + "\n" + snapshot);
    }

    /** Which versions of the words the snapshot is told in. */
    public Map<DocumentKind, Integer> wordingsOf(String snapshot) {
        return Snapshots.read(snapshot).versions();
    }

    /** What may be written by hand, with what was written or else the standard wording. */
    public List<Passage> passages(DocumentKind kind, String subjectId, Map<String, String> written) {
        return passages(composer(kind), subjectId, written);
    }

    public Set<String> passageNames(DocumentKind kind) {
        Set<String> names = new TreeSet<>();
        wordings.current(kind).wording().passages().forEach(passage -> names.add(passage.name()));
        return names;
    }

    private <D> List<Passage> passages(Composer<D> composer, String subjectId, Map<String, String> written) {
        Wording wording = wordings.current(composer.kind()).wording();
        List<Wording.PassageText> known = wording.passages();
        if (known.isEmpty()) {
            return List.of();
        }
        Texts texts = texts(
                composer, wording, composer.read(Revision.root(subjectId)), directory.facts(), written, List.of());
        return known.stream()
                .map(passage ->
                        new Passage(passage.name(), passage.label(), String.join("\n", texts.passage(passage.name()))))
                .toList();
    }

    /** What is not in force yet is left out; what no longer is stays and stops the document. */
    private List<Snapshot.Cited> bases(List<String> codes) {
        LocalDate today = directory.today();
        return codes.stream()
                .map(code -> legalBases
                        .find(code)
                        .orElseThrow(() -> new BusinessRuleViolation("RULEBOOK_BASIS_UNKNOWN", code)))
                .filter(basis -> !basis.validFrom().isAfter(today))
                .map(basis -> new Snapshot.Cited(basis.code(), basis.citation()))
                .toList();
    }

    private static <D> Texts texts(
            Composer<D> composer,
            Wording wording,
            D data,
            WardFacts ward,
            Map<String, String> passages,
            List<String> citations) {
        Map<String, String> values = new HashMap<>(ward.words());
        composer.words(data).forEach((name, value) -> values.put(name, Vietnamese.text(value)));
        return new Texts(wording, values, passages, citations);
    }

    Composer<?> composer(DocumentKind kind) {
        return Objects.requireNonNull(byKind.get(kind), () -> "No composer for " + kind);
    }
}
