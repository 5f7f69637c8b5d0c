package vn.thidua.document.composing;

import java.util.List;
import java.util.Map;
import vn.thidua.document.DocumentKind;

/** What the papers of a round have in common: all are made of the round's snapshot. */
abstract class AwardPaperComposer implements Composer<AwardPaper> {

    private final DocumentKind kind;
    private final AwardPapers papers;

    AwardPaperComposer(DocumentKind kind, AwardPapers papers) {
        this.kind = kind;
        this.papers = papers;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public Class<AwardPaper> dataType() {
        return AwardPaper.class;
    }

    @Override
    public SubjectFacts subject(String subjectId) {
        return papers.subject(subjectId);
    }

    @Override
    public AwardPaper read(String subjectId) {
        return papers.read(subjectId);
    }

    @Override
    public Map<String, String> words(AwardPaper data) {
        return data.words();
    }

    @Override
    public Map<String, List<String>> audiences(AwardPaper data) {
        return Map.of("awarded", data.awardedUnits(), "forwarded", data.forwardedUnits());
    }
}
