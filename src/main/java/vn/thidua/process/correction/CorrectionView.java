package vn.thidua.process.correction;

import java.util.List;
import vn.thidua.document.CertificatePlace;
import vn.thidua.document.Passage;

/**
 * The wrong document and what is wanted, as the forms show it.
 *
 * @param pdf where the wrong document is
 * @param writesItems whether wrong places are listed; else wording is written anew
 * @param certificates those of an award decision that may be issued anew with it
 */
record CorrectionView(
        String document,
        String summary,
        String way,
        String wish,
        String requestedBy,
        String pdf,
        boolean writesItems,
        List<Passage> passages,
        List<Choice> choices,
        List<CertificatePlace> certificates) {

    /** One way to decide. */
    record Choice(String value, String label, boolean needsReason) {}
}
