package vn.thidua.document.composing;

import java.util.List;
import vn.thidua.document.CorrectionItem;
import vn.thidua.document.CorrectionWay;

/**
 * What a document corrects, as its snapshot keeps it.
 *
 * @param cited the wrong document with type, number and date
 * @param type of the wrong document
 */
record Corrected(CorrectionWay way, String cited, String type, List<CorrectionItem> items) {

    Corrected {
        items = List.copyOf(items);
    }

    static Corrected of(CorrectionSource.Wrong wrong) {
        return new Corrected(wrong.way(), wrong.cited(), wrong.type(), wrong.items());
    }
}
