package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Letterheads;
import vn.thidua.document.composing.Recipient;
import vn.thidua.register.TakeNumber;

/** What the register is told of a document. */
final class NumberRequests {

    private NumberRequests() {}

    static TakeNumber of(UUID id, StoredDraft draft, Composed composed, List<Signer> signers) {
        DocumentKind kind = draft.kind();
        int copies = composed.recipients().stream().mapToInt(Recipient::copies).sum() + 1;
        return new TakeNumber(
                id,
                kind.letterhead().issuer(),
                kind.abbreviation(),
                Letterheads.symbol(kind, composed.ward()),
                kind.registerName() + " " + composed.summary(),
                signerNames(composed, signers),
                composed.recipients().stream().map(Recipient::line).collect(Collectors.joining("; ")),
                composed.archive(),
                copies);
    }

    static String signerNames(Composed composed, List<Signer> signers) {
        Composed.SlipSigner officer = composed.signer();
        return officer != null
                ? officer.name()
                : signers.stream().map(Signer::name).collect(Collectors.joining(", "));
    }
}
