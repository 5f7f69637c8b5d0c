package vn.thidua.paper.check;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One annex in the file.
 *
 * @param label {@code Phụ lục II}, or null where a list has only a title
 * @param title the centred lines below
 */
record AnnexPart(int fromPage, int toPage, @Nullable Row label, List<Row> title) {

    private static final Pattern LABEL = Pattern.compile("(?iu)phụ\\s+lục(\\s+(số\\s*)?[IVXLC\\d]+)?[.:]?");

    static boolean isLabel(String text) {
        return LABEL.matcher(Letters.collapsed(text)).matches();
    }

    boolean holds(int page) {
        return page >= fromPage && page <= toPage;
    }
}
