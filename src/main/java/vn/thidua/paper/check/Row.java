package vn.thidua.paper.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfSpan;

/** What stands on one level of a page, from left to right. */
record Row(List<PdfLine> parts) {

    static Row of(PdfLine line) {
        return new Row(List.of(line));
    }

    PdfLine first() {
        return parts.get(0);
    }

    int page() {
        return first().page();
    }

    double baseline() {
        return first().baseline();
    }

    double left() {
        return first().left();
    }

    double right() {
        return parts.get(parts.size() - 1).right();
    }

    double centre() {
        return (left() + right()) / 2;
    }

    double width() {
        return right() - left();
    }

    double size() {
        return parts.stream()
                .max((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .orElseThrow()
                .size();
    }

    String text() {
        return parts.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }

    List<PdfSpan> spans() {
        return parts.stream().flatMap(part -> part.spans().stream()).toList();
    }

    boolean isBold() {
        return parts.stream().allMatch(PdfLine::isBold);
    }

    boolean isItalic() {
        return parts.stream().allMatch(PdfLine::isItalic);
    }

    /** Whether it is one run of text and not cells side by side. */
    boolean isWhole() {
        return parts.size() == 1;
    }
}
