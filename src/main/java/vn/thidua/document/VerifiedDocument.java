package vn.thidua.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a document may be told about it: no more than stands on the paper.
 *
 * @param type {@code Kế hoạch}
 * @param number with its symbol; of a certificate, of the decision it rests on; null for a slip
 * @param inForce false when recalled or replaced
 * @param effects what became of it since, a sentence each
 * @param signatures a sentence per signature in the file, or that the paper was signed by hand
 * @param trial written by an installation that only tries things out
 */
public record VerifiedDocument(
        String type,
        @Nullable String number,
        String date,
        String summary,
        String agency,
        String signer,
        int pages,
        boolean inForce,
        List<String> effects,
        List<String> signatures,
        boolean trial) {

    public VerifiedDocument {
        effects = List.copyOf(effects);
        signatures = List.copyOf(signatures);
    }
}
