package vn.thidua.paper.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Letterhead;
import vn.thidua.paper.NumberLine;
import vn.thidua.paper.OfficialDocument;
import vn.thidua.paper.PlaceAndDate;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Title;
import vn.thidua.paper.pdf.Tag;

/** The head of the first page: agency and number left, Quốc hiệu and date right (ô 1 to 4 and 5b). */
final class HeadLayout {

    private static final double BETWEEN_COLUMNS_PT = 4;
    private static final double ABOVE_NUMBER_PT = 6;

    private final Typesetter typesetter;
    private final Tag root;
    private final double left;
    private final double leftWidth;
    private final double right;
    private final double rightWidth;

    HeadLayout(Typesetter typesetter, Frame frame, Tag root) {
        this.typesetter = typesetter;
        this.root = root;
        left = frame.left();
        leftWidth = frame.width() * Decree30.HEAD_LEFT_SHARE;
        right = left + leftWidth;
        rightWidth = frame.width() - leftWidth;
    }

    void addTo(Flow flow, OfficialDocument document) {
        Stack agency = agency(document.letterhead());
        Stack motto = motto();
        double top = Math.max(agency.height(), motto.height()) + ABOVE_NUMBER_PT;
        boolean fillable = document.marks().fillableNumber();
        Stack number = number(document.number(), fillable, document.title());
        MarkBox.addTo(number, typesetter, document.marks(), left + leftWidth / 2, root);
        Stack date = date(document.placeAndDate(), fillable);
        double height = top + Math.max(number.height(), date.height());
        Strip.Painter painter = (canvas, y) -> {
            agency.paint(canvas, y);
            motto.paint(canvas, y);
            number.paint(canvas, y + top);
            date.paint(canvas, y + top);
        };
        flow.add(Strip.of(0, height, painter).keptWithNext());
    }

    private Stack agency(Letterhead letterhead) {
        Stack stack = new Stack();
        String superior = letterhead.superior();
        if (superior != null) {
            leftLines(stack, superior, Style.plain(Decree30.AGENCY));
        }
        letterhead.agency().forEach(line -> leftLines(stack, line, Style.bold(Decree30.AGENCY)));
        stack.rule(left + leftWidth / 2, stack.lastWidth() * Decree30.RULE_SHARE);
        return stack;
    }

    private Stack motto() {
        Stack stack = new Stack();
        rightLine(stack, Decree30.QUOC_HIEU_TEXT, Style.bold(Decree30.QUOC_HIEU));
        rightLine(stack, Decree30.TIEU_NGU_TEXT, Style.bold(Decree30.TIEU_NGU));
        stack.rule(right + rightWidth / 2, stack.lastWidth());
        return stack;
    }

    private Stack number(@Nullable NumberLine number, boolean fillable, Title title) {
        Stack stack = new Stack();
        if (number != null && fillable) {
            FillableLine.number(number.symbol(), number.reference())
                    .addTo(stack, typesetter, Style.plain(Decree30.NUMBER), left, leftWidth, root.child("P"));
        } else if (number != null) {
            leftLines(stack, number.text(), Style.plain(Decree30.NUMBER));
        }
        if (title instanceof Title.Correspondence letter) {
            stack.gap(Decree30.CORRESPONDENCE_GAP_PT);
            Style style = Style.plain(Decree30.CORRESPONDENCE_SUBJECT);
            lines(stack, "V/v " + letter.subject(), style, root.child("H1"));
        }
        return stack;
    }

    private Stack date(@Nullable PlaceAndDate placeAndDate, boolean fillable) {
        Stack stack = new Stack();
        if (placeAndDate != null && fillable) {
            FillableLine.day(placeAndDate.place(), placeAndDate.when())
                    .addTo(
                            stack,
                            typesetter,
                            Style.italic(Decree30.PLACE_AND_DATE),
                            right,
                            rightWidth,
                            root.child("P"));
        } else if (placeAndDate != null) {
            rightLine(stack, placeAndDate.text(), Style.italic(Decree30.PLACE_AND_DATE));
        }
        return stack;
    }

    private void leftLines(Stack stack, String text, Style style) {
        lines(stack, text, style, root.child("P"));
    }

    private void lines(Stack stack, String text, Style style, Tag tag) {
        List<Line> lines = typesetter.balanced(RichText.of(text), style, leftWidth - BETWEEN_COLUMNS_PT);
        stack.lines(lines, TextBox.of(left, leftWidth, style.size(), TextBox.Setting.CENTRED, tag));
    }

    private void rightLine(Stack stack, String text, Style style) {
        List<Line> lines = typesetter.balanced(RichText.of(text), style, rightWidth);
        stack.lines(lines, TextBox.of(right, rightWidth, style.size(), TextBox.Setting.CENTRED, root.child("P")));
    }
}
