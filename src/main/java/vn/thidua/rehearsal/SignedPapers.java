package vn.thidua.rehearsal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.Signatures;

/** What the strict policy says of the signatures of what a rehearsal brought forth. */
@Component
class SignedPapers {

    private final Documents documents;
    private final Signatures signatures;

    SignedPapers(Documents documents, Signatures signatures) {
        this.documents = documents;
        this.signatures = signatures;
    }

    /** {@code PERSON/chu-tich VALID} for each signature; none of slips and of what is signed by hand. */
    List<String> of(DocumentId id) {
        return signatures.verify(documents.content(id)).signatures().stream()
                .map(SignedPapers::words)
                .toList();
    }

    private static String words(SignatureFinding found) {
        String who = found.registered().isEmpty()
                ? found.signer()
                : found.registered().stream().map(Holder::toString).collect(Collectors.joining(" = "));
        return who + " " + found.verdict();
    }
}
