package vn.thidua.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Citations;

/** Looks up the numbers of our own documents for those that cite them. */
@Component
class IssuedCitations implements Citations {

    private final IssuedDocumentRepository issued;

    IssuedCitations(IssuedDocumentRepository issued) {
        this.issued = issued;
    }

    @Override
    public Optional<Citation> of(DocumentKind kind, String subjectId) {
        return issued.of(kind, subjectId).stream()
                .filter(document -> document.code() != null)
                .reduce((older, newer) -> newer)
                .map(document -> new Citation(String.valueOf(document.code()), document.issuedOn()));
    }
}
