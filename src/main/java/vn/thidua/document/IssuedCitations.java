package vn.thidua.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Citations;

/** Looks up the numbers of our own documents for those that cite them. */
@Component
class IssuedCitations implements Citations {

    private final IssuedDocumentRepository issued;
    private final Standings standings;

    IssuedCitations(IssuedDocumentRepository issued, Standings standings) {
        this.issued = issued;
        this.standings = standings;
    }

    @Override
    public Optional<Citation> of(DocumentKind kind, String subjectId) {
        return issued.of(kind, subjectId).stream()
                .filter(document -> document.code() != null)
                .reduce((older, newer) -> newer)
                .map(this::inForce)
                .map(document -> new Citation(String.valueOf(document.code()), document.issuedOn()));
    }

    /** What was replaced is cited by what replaced it. */
    private IssuedDocument inForce(IssuedDocument document) {
        return standings.of(document).corrections().stream()
                .filter(correction -> correction.way() == CorrectionWay.REPLACE)
                .flatMap(correction -> Stream.ofNullable(correction.outcome()))
                .flatMap(outcome -> Stream.ofNullable(outcome.by()))
                .findFirst()
                .flatMap(issued::find)
                .map(this::inForce)
                .orElse(document);
    }
}
