package vn.thidua.document.composing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;

/** Tells what a document corrects. */
public interface CorrectionSource {

    /** What the document about this subject puts right; empty for documents that correct nothing. */
    Optional<Wrong> of(String subjectId);

    /**
     * A document that is wrong.
     *
     * @param cited {@code Kế hoạch số 05/KH-UBND ngày 12/9/2025}
     * @param type {@code Kế hoạch}
     * @param earlier what other documents put right in it before
     * @param snapshot what the wrong one was made of
     */
    record Wrong(
            CorrectionWay way,
            String cited,
            String type,
            String summary,
            String reason,
            List<CorrectionItem> items,
            List<CorrectionItem> earlier,
            String snapshot,
            @Nullable String campaignId,
            @Nullable String unitCode) {

        public Wrong {
            items = List.copyOf(items);
            earlier = List.copyOf(earlier);
        }
    }
}
