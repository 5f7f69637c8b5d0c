package vn.thidua.paper.layout;

import org.jspecify.annotations.Nullable;
import vn.thidua.paper.pdf.PageCanvas;

/**
 * A horizontal strip of a page: a line, a row, a whole signature block.
 *
 * @param before space above it, left out at the top of a page
 * @param keepWithNext whether no page may end behind it
 * @param breakBefore whether it starts a new page
 * @param head the table's head to be repeated when the strip comes first on a page
 * @param atBreak closes an open frame when the page ends behind the strip
 */
record Strip(
        double before,
        double height,
        boolean keepWithNext,
        boolean breakBefore,
        Painter painter,
        @Nullable Strip head,
        @Nullable Painter atBreak) {

    /** Draws with the strip's top at the given height. */
    interface Painter {
        void paint(PageCanvas canvas, double top);
    }

    static Strip of(double before, double height, Painter painter) {
        return new Strip(before, height, false, false, painter, null, null);
    }

    Strip keptWithNext() {
        return new Strip(before, height, true, breakBefore, painter, head, atBreak);
    }

    Strip onNewPage() {
        return new Strip(before, height, keepWithNext, true, painter, head, atBreak);
    }

    Strip under(@Nullable Strip repeatedHead) {
        return new Strip(before, height, keepWithNext, breakBefore, painter, repeatedHead, atBreak);
    }

    Strip closedBy(Painter closing) {
        return new Strip(before, height, keepWithNext, breakBefore, painter, head, closing);
    }
}
