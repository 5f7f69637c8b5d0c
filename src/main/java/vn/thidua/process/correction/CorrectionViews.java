package vn.thidua.process.correction;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.document.Correction;
import vn.thidua.document.CorrectionWay;
import vn.thidua.document.Corrections;
import vn.thidua.document.Documents;
import vn.thidua.document.IssuedDocument;
import vn.thidua.document.Passage;
import vn.thidua.document.ReissuedCertificates;
import vn.thidua.process.correction.CorrectionView.Choice;
import vn.thidua.shared.Vietnamese;

@Component
class CorrectionViews {

    private final Corrections corrections;
    private final Documents documents;
    private final ReissuedCertificates certificates;
    private final Accounts accounts;

    CorrectionViews(
            Corrections corrections, Documents documents, ReissuedCertificates certificates, Accounts accounts) {
        this.corrections = corrections;
        this.documents = documents;
        this.certificates = certificates;
        this.accounts = accounts;
    }

    CorrectionView of(Correction correction, List<Choice> choices) {
        IssuedDocument document = documents.issued(correction.documentId());
        return new CorrectionView(
                "%s %s ngày %s"
                        .formatted(
                                document.kind().label(),
                                Objects.requireNonNullElse(document.code(), ""),
                                Vietnamese.date(document.issuedOn())),
                document.summary(),
                correction.way().label(),
                correction.reason(),
                accounts.displayName(correction.requestedBy()),
                "/api/documents/" + document.id() + ".pdf",
                correction.way() != CorrectionWay.REPLACE,
                passages(correction),
                choices,
                certificates.choices(correction.id()));
    }

    /** Only what replaces a document is written anew. */
    List<Passage> passages(Correction correction) {
        return correction.way() == CorrectionWay.REPLACE
                ? documents.passages(corrections.carrier(correction.id()), correction.subjectId())
                : List.of();
    }
}
