package vn.thidua.process.cancellation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.NominationId;
import vn.thidua.document.Corrections;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;

/** The decision and the certificate of an award that is cancelled. */
@Component
class CancelledPapers {

    private final AwardHistory history;
    private final AwardRounds rounds;
    private final Documents documents;
    private final Corrections corrections;

    CancelledPapers(AwardHistory history, AwardRounds rounds, Documents documents, Corrections corrections) {
        this.history = history;
        this.rounds = rounds;
        this.documents = documents;
        this.corrections = corrections;
    }

    @Nullable
    String decisionPdf(GrantedAward award) {
        return history.paperSubject(award.id())
                .flatMap(subject -> documents.of(subject).stream()
                        .filter(document -> document.kind() == DocumentKind.AWARD_DECISION)
                        .findFirst())
                .map(decision -> "/api/documents/" + decision.id() + ".pdf")
                .orElse(null);
    }

    /** Whoever checks the certificate's code reads from now on that it no longer counts. */
    void recallCertificate(NominationId award, DocumentId by, String reason) {
        certificate(award).ifPresent(certificate -> corrections.cancel(certificate, by, reason));
    }

    private Optional<DocumentId> certificate(NominationId award) {
        return history.paperSubject(award).flatMap(subject -> rounds.snapshot(subject).granted().stream()
                .filter(item -> item.nominationId().equals(award))
                .map(AwardSnapshot.Item::outcome)
                .filter(Objects::nonNull)
                .map(AwardSnapshot.Outcome::certificate)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(place -> documents.certificate(subject, place)));
    }
}
