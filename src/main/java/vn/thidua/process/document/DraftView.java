package vn.thidua.process.document;

import java.util.List;
import vn.thidua.document.ReviewNote;

/**
 * A draft as a checker or signer sees it.
 *
 * @param pdf where the preview is
 * @param notes what stands against signing, then what people should judge
 * @param steps checks, signatures and returns, of earlier versions too
 */
record DraftView(
        String kind,
        String summary,
        int version,
        String draftedAt,
        String pdf,
        List<Step> steps,
        List<ReviewNote> notes,
        List<Choice> choices) {

    /** Who said what, when. */
    record Step(String label, String person, String at, String outcome, String reason) {}
}
