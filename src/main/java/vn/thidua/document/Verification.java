package vn.thidua.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.composing.Letterheads;
import vn.thidua.shared.Vietnamese;

/** Front door for anybody who holds a document and asks whether it is genuine. Drafts never are. */
@Service
@Transactional(readOnly = true)
public class Verification {

    private final VerificationCodes codes;
    private final IssuedDocumentRepository issued;
    private final DraftRepository drafts;
    private final RenditionRepository renditions;
    private final Standings standings;
    private final SignatureSentences signatures;
    private final Composers composers;

    Verification(
            VerificationCodes codes,
            IssuedDocumentRepository issued,
            DraftRepository drafts,
            RenditionRepository renditions,
            Standings standings,
            SignatureSentences signatures,
            Composers composers) {
        this.codes = codes;
        this.issued = issued;
        this.drafts = drafts;
        this.renditions = renditions;
        this.standings = standings;
        this.signatures = signatures;
        this.composers = composers;
    }

    /** Empty for codes that nobody was given and for those of drafts alike. */
    public Optional<VerifiedDocument> find(String code) {
        return document(code).map(this::verified);
    }

    /**
     * Whether a file is the original or one of its renditions.
     *
     * @param sha256 of the file
     */
    public Optional<FileMatch> match(String code, String sha256) {
        return document(code).map(document -> match(document, sha256));
    }

    private Optional<IssuedDocument> document(String code) {
        return codes.documentOf(code).flatMap(id -> issued.find(new DocumentId(id)));
    }

    private FileMatch match(IssuedDocument document, String sha256) {
        if (document.sha256().equals(sha256)) {
            return new FileMatch(FileMatch.Outcome.ORIGINAL, null);
        }
        return renditions.of(document.id()).stream()
                .filter(rendition -> rendition.sha256().equals(sha256))
                .findFirst()
                .map(rendition -> new FileMatch(FileMatch.Outcome.RENDITION, rendition.kind()))
                .orElse(new FileMatch(FileMatch.Outcome.OTHER, null));
    }

    private VerifiedDocument verified(IssuedDocument document) {
        Standing standing = standings.of(document);
        return new VerifiedDocument(
                document.kind().label(),
                number(document),
                Vietnamese.date(document.issuedOn()),
                document.summary(),
                agency(document),
                document.signer(),
                document.pages(),
                standing.isInForce(),
                effects(standing),
                signatures.of(document),
                issued.isTrial(document.id()));
    }

    /** A certificate shows the number of its decision. */
    private @Nullable String number(IssuedDocument document) {
        return document.kind() == DocumentKind.CERTIFICATE
                ? issued.ofDraft(document.draftId(), DocumentKind.AWARD_DECISION)
                        .map(IssuedDocument::code)
                        .orElse(null)
                : document.code();
    }

    private String agency(IssuedDocument document) {
        StoredDraft draft = drafts.get(document.draftId());
        return String.join(
                " ",
                Letterheads.of(
                                document.kind(),
                                composers
                                        .compose(draft.kind(), draft.snapshot())
                                        .ward())
                        .agency());
    }

    private List<String> effects(Standing standing) {
        return standing.corrections().stream().flatMap(this::effect).toList();
    }

    private Stream<String> effect(Correction correction) {
        Correction.Outcome outcome = Objects.requireNonNull(correction.outcome());
        if (!correction.way().isDocument()) {
            String on = Vietnamese.date(LocalDate.ofInstant(outcome.decidedAt(), Vietnamese.ZONE));
            return Stream.of("Văn bản đã bị thu hồi ngày %s.".formatted(on));
        }
        return Optional.ofNullable(outcome.by())
                .flatMap(issued::find)
                .map(by -> "Văn bản %s %s.".formatted(correction.way().effect(), Citing.of(by)))
                .stream();
    }
}
