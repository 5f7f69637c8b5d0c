package vn.thidua.document.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.document.IssuedDocument;
import vn.thidua.shared.Vietnamese;

/** One line of a campaign's list of documents. */
record DocumentView(
        String id,
        String kind,
        String name,
        @Nullable String code,
        String summary,
        String issuedOn,
        String signer,
        int pages,
        String link) {

    static DocumentView of(IssuedDocument document) {
        return new DocumentView(
                document.id().toString(),
                document.kind().abbreviation(),
                document.kind().label(),
                document.code(),
                document.summary(),
                Vietnamese.date(document.issuedOn()),
                document.signer(),
                document.pages(),
                "/api/documents/%s.pdf".formatted(document.id()));
    }
}
