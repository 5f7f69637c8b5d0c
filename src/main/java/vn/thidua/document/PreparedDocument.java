package vn.thidua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.signing.Place;

/**
 * A document between its first signature and its issue.
 *
 * @param id of the document that is issued of it
 * @param occurrence a certificate's place in its decision; else that of the draft
 * @param number null until the clerk numbers it, and for certificates always
 * @param title what people read in a list of several
 * @param contentHash of the draft it was rendered from
 * @param signedAs the signers as they are printed on it
 * @param places room for the signatures, in their order
 */
record PreparedDocument(
        UUID id,
        DraftId draftId,
        DocumentKind kind,
        int occurrence,
        SigningMethod method,
        NumberingOrder numbering,
        @Nullable Integer number,
        @Nullable String code,
        @Nullable LocalDate datedOn,
        String title,
        String contentHash,
        String signedAs,
        List<Place> places,
        int pages,
        PreparedStatus status,
        Instant preparedAt,
        List<PreparedRevision> revisions) {

    PreparedDocument {
        places = List.copyOf(places);
        revisions = List.copyOf(revisions);
    }

    PreparedDocument with(List<PreparedRevision> known) {
        return new PreparedDocument(
                id,
                draftId,
                kind,
                occurrence,
                method,
                numbering,
                number,
                code,
                datedOn,
                title,
                contentHash,
                signedAs,
                places,
                pages,
                status,
                preparedAt,
                known);
    }

    PreparedRevision latest() {
        return revisions.get(revisions.size() - 1);
    }

    boolean isSigned() {
        return has(PreparedRevision.Step.SIGNED);
    }

    /** The signature given in a capacity to the file as it is now; one from before it was rendered anew is none. */
    Optional<PreparedRevision> signature(Signing signing) {
        return sinceRendered().stream()
                .filter(revision -> revision.signing() == signing)
                .findFirst();
    }

    boolean has(PreparedRevision.Step step) {
        return sinceRendered().stream().anyMatch(revision -> revision.step() == step);
    }

    /** What is issued: the newest file, or the print of which the newest is a scan. */
    PreparedRevision original() {
        return sinceRendered().stream()
                .filter(revision -> revision.step() != PreparedRevision.Step.SCANNED)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    boolean isDigital() {
        return method == SigningMethod.DIGITAL;
    }

    boolean isReady() {
        return status == PreparedStatus.SEALED || status == PreparedStatus.ISSUED;
    }

    /** Certificates are signed as their decision is. */
    List<Signing> signings() {
        return (kind == DocumentKind.CERTIFICATE ? DocumentKind.AWARD_DECISION : kind).signings();
    }

    boolean isFullySigned() {
        return signings().stream().allMatch(signing -> signature(signing).isPresent());
    }

    Place placeOf(Signing signing) {
        return places.get(signings().indexOf(signing));
    }

    /** Where the last of several signatures stands: the competent person's, which the seal touches. */
    Place lastPlace() {
        return places.get(places.size() - 1);
    }

    private List<PreparedRevision> sinceRendered() {
        int last = 0;
        for (int i = 0; i < revisions.size(); i++) {
            last = revisions.get(i).step() == PreparedRevision.Step.RENDERED ? i : last;
        }
        return revisions.subList(last, revisions.size());
    }
}
