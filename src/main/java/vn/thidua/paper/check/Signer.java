package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/**
 * One signature block.
 *
 * @param titles authority and title, from top to bottom
 * @param name below the room for the signature, or null where none stands there
 */
record Signer(List<PdfLine> titles, @Nullable PdfLine name) {

    PdfLine first() {
        return titles.get(0);
    }

    PdfLine last() {
        return titles.get(titles.size() - 1);
    }
}
