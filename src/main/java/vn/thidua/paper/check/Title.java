package vn.thidua.paper.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfRule;

/**
 * The name of the type and what stands below it, down to the rule.
 *
 * @param type null where the document has no name, as a công văn
 */
record Title(@Nullable Row type, List<Row> subject, @Nullable PdfRule rule) {

    static final Title NONE = new Title(null, List.of(), null);

    double widest() {
        return subject.stream().mapToDouble(Row::width).max().orElse(0);
    }
}
