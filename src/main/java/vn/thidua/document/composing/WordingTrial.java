package vn.thidua.document.composing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.wording.ShippedWordings;
import vn.thidua.document.wording.Wording;
import vn.thidua.document.wording.WordingTerms;
import vn.thidua.document.wording.WordingVersion;

/** Words that nobody has saved yet, told with sample data or with those of a real draft. */
@Component
public class WordingTrial {

    private final Composers composers;
    private final WardDirectory directory;
    private final ShippedWordings shipped;

    WordingTrial(Composers composers, WardDirectory directory, ShippedWordings shipped) {
        this.composers = composers;
        this.directory = directory;
        this.shipped = shipped;
    }

    public WordingTerms terms(DocumentKind kind) {
        Map<String, String> values = new TreeMap<>(directory.facts().words());
        return kind == DocumentKind.CERTIFICATE
                ? new WordingTerms(values(values, CertificateTexts.SAMPLE), Map.of(), Set.of())
                : terms(composers.composer(kind), values);
    }

    private <D> WordingTerms terms(Composer<D> composer, Map<String, String> ward) {
        D sample = Samples.of(composer);
        Map<String, Set<String>> ofText = new LinkedHashMap<>();
        shipped.of(composer.kind()).texts().forEach((name, text) -> {
            Set<String> rows = new HashSet<>(Wording.placeholders(text));
            rows.retainAll(composer.rowWords());
            if (!rows.isEmpty()) {
                ofText.put(name, rows);
            }
        });
        Set<String> audiences = composer.audiences(sample).keySet();
        return new WordingTerms(values(ward, composer.words(sample)), ofText, audiences);
    }

    private static Map<String, String> values(Map<String, String> ward, Map<String, String> own) {
        Map<String, String> all = new TreeMap<>(ward);
        all.putAll(own);
        return all;
    }

    /** @param snapshot of a real draft, or null for the sample */
    public Composed compose(DocumentKind kind, Wording wording, @Nullable String snapshot) {
        return compose(composers.composer(kind), wording, snapshot);
    }

    private <D> Composed compose(Composer<D> composer, Wording wording, @Nullable String snapshot) {
        Snapshot told = told(composer, wording, snapshot);
        return composers.compose(composer, told, wording);
    }

    private <D> Snapshot told(Composer<D> composer, Wording wording, @Nullable String snapshot) {
        Snapshot real = snapshot == null ? null : Snapshots.read(snapshot);
        D data = real == null ? Samples.of(composer) : Snapshots.data(real, composer.dataType());
        WordingVersion unsaved = new WordingVersion(
                composer.kind(), 0, WordingVersion.Origin.OFFICE, wording, "", "", Instant.EPOCH, "");
        return Snapshots.read(composers.snapshot(composer, data, real == null ? Map.of() : real.passages(), unsaved));
    }

    public Wording decisionWords() {
        return shipped.of(DocumentKind.AWARD_DECISION);
    }

    /** @param decision snapshot of a real decision, or null for the sample */
    public List<GrantedAward> certificates(Wording wording, @Nullable String decision) {
        Composer<?> composer = composers.composer(DocumentKind.AWARD_DECISION);
        Snapshot snapshot = decision == null ? told(composer, decisionWords(), null) : Snapshots.read(decision);
        return CertificateTexts.of(snapshot, wording);
    }
}
