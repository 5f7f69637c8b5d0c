package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Letterheads;
import vn.thidua.document.composing.Recipient;
import vn.thidua.register.TakeNumber;
import vn.thidua.shared.Vietnamese;

/** What the register is told of a document. */
final class NumberRequests {

    private static final String AS_ABOVE = "Như trên";

    private NumberRequests() {}

    static TakeNumber of(UUID id, StoredDraft draft, Composed composed, List<Signer> signers) {
        DocumentKind kind = draft.kind();
        int copies = composed.recipients().stream().mapToInt(Recipient::copies).sum() + 1;
        return new TakeNumber(
                id,
                kind.letterhead().issuer(),
                kind.abbreviation(),
                Letterheads.symbol(kind, composed.ward()),
                kind.registerName() + " " + Vietnamese.continued(composed.summary()),
                signerNames(composed, signers),
                recipients(composed),
                composed.archive(),
                copies);
    }

    /** A register stands for itself: it names whom "Như trên" points to. */
    private static String recipients(Composed composed) {
        String above = composed.addressees().stream().map(Recipient::line).collect(Collectors.joining("; "));
        return composed.recipients().stream()
                .map(Recipient::line)
                .map(line -> line.equals(AS_ABOVE) && !above.isEmpty() ? above : line)
                .collect(Collectors.joining("; "));
    }

    static String signerNames(Composed composed, List<Signer> signers) {
        Composed.SlipSigner officer = composed.signer();
        return officer != null
                ? officer.name()
                : signers.stream().map(Signer::name).collect(Collectors.joining(", "));
    }
}
