package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.RichText;
import vn.thidua.paper.pdf.Face;
import vn.thidua.paper.pdf.FormField;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Tag;

/**
 * A printed lead and a field behind it on the same baseline, such as {@code Số:} and its number.
 *
 * @param usual text as long as what is usually filled in: the line is centred for it
 * @param longest room for this text is kept
 */
record FillableLine(String name, String description, String lead, String blank, String usual, String longest) {

    static FillableLine number(String symbol, String blank) {
        return new FillableLine("number", "Số, ký hiệu văn bản", "Số: ", blank, "000/" + symbol, "000000/" + symbol);
    }

    static FillableLine day(String place, String blank) {
        String longest = "ngày 00 tháng 00 năm 0000";
        return new FillableLine("day", "Ngày, tháng, năm ban hành", place + ", ", blank, longest, longest);
    }

    void addTo(Stack stack, Typesetter typesetter, Style style, double columnLeft, double columnWidth, Tag tag) {
        double leadWidth = typesetter.width(lead, style);
        double left = columnLeft + (columnWidth - leadWidth - typesetter.width(usual, style)) / 2;
        List<Line> lines = typesetter.lines(RichText.of(lead), style, columnWidth);
        stack.lines(lines, TextBox.of(left, columnWidth, style.size(), TextBox.Setting.LEFT, tag));
        double baseline = stack.lastBaseline();
        double width = typesetter.width(longest, style);
        stack.draw((canvas, top) -> field(canvas, style, left + leadWidth, top + baseline, width));
    }

    private void field(PageCanvas canvas, Style style, double x, double baseline, double width) {
        Face face = Face.of(style.bold(), style.italic());
        canvas.field(new FormField(name, description, blank, face, style.size(), x, baseline, width));
    }
}
