package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import vn.thidua.document.DocumentKind;

/** What the slips about a unit's report have in common. */
abstract class SlipComposer implements Composer<SlipData> {

    private final DocumentKind kind;
    private final String capacity;
    private final SlipReader reader;

    SlipComposer(DocumentKind kind, String capacity, SlipReader reader) {
        this.kind = kind;
        this.capacity = capacity;
        this.reader = reader;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public Class<SlipData> dataType() {
        return SlipData.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return reader.subject(subjectId);
    }

    @Override
    public SlipData read(String subjectId) {
        return reader.read(subjectId);
    }

    @Override
    public Map<String, String> words(SlipData data) {
        return data.words();
    }

    @Override
    public Map<String, List<String>> audiences(SlipData data) {
        return Map.of("unit", List.of(data.unitCode()));
    }

    @Override
    public Composed.SlipSigner signer(SlipData data) {
        return data.signer(capacity);
    }
}
