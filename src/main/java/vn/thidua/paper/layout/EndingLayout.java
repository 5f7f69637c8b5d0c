package vn.thidua.paper.layout;

import java.util.List;
import vn.thidua.paper.Ending;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Signature;
import vn.thidua.paper.pdf.Tag;

/** Signature and Nơi nhận, level with each other; never parted from the last lines of the text (ô 7 and 9b). */
final class EndingLayout {

    private static final double ABOVE_PT = 12;
    private static final double COLUMN_SHARE = 0.5;
    private static final double BETWEEN_COLUMNS_PT = 10;
    private static final int LINES_KEPT = 2;

    private final Typesetter typesetter;
    private final Frame frame;
    private final Tag root;

    EndingLayout(Typesetter typesetter, Frame frame, Tag root) {
        this.typesetter = typesetter;
        this.frame = frame;
        this.root = root;
    }

    void addTo(Flow flow, Ending ending) {
        flow.keepLastLines(LINES_KEPT);
        if (ending instanceof Ending.Minutes minutes) {
            addMinutes(flow, minutes);
        } else {
            addSigned(flow, ending.recipients(), ending.signatures().get(0));
        }
    }

    private void addSigned(Flow flow, Ending.Recipients recipients, Signature signer) {
        Stack receivers = recipients(recipients, columnWidth() - BETWEEN_COLUMNS_PT, levelWith(Decree30.SIGNER));
        Stack signature = signature(signer, frame.left() + columnWidth());
        if (receivers.height() <= frame.height() / 2) {
            flow.add(sideBySide(receivers, signature));
        } else {
            addLongRecipients(flow, recipients, signature);
        }
    }

    /** A list longer than half a page runs on below and over pages, with the signature beside its beginning. */
    private void addLongRecipients(Flow flow, Ending.Recipients recipients, Stack signature) {
        Strip beside = Strip.of(ABOVE_PT, 0, signature::paint).keptWithNext();
        flow.add(beside);
        double width = columnWidth() - BETWEEN_COLUMNS_PT;
        TextBox head = leftBox(width, Decree30.RECIPIENTS_HEAD, root.child("P"));
        flow.heading(levelWith(Decree30.SIGNER), headLines(width), head, 0);
        double reserved = signature.height();
        Tag list = root.child("L");
        for (String line : recipients.printed()) {
            TextBox box = leftBox(width, Decree30.RECIPIENTS, list.child("LI").child("LBody"));
            List<Line> lines = typesetter.lines(RichText.of(line), Style.plain(Decree30.RECIPIENTS), width);
            if (reserved > 0) {
                flow.heading(0, lines, box, 0);
            } else {
                flow.paragraph(0, lines, box, 0);
            }
            reserved -= lines.size() * Decree30.lineHeight(Decree30.RECIPIENTS);
        }
    }

    private void addMinutes(Flow flow, Ending.Minutes minutes) {
        Stack secretary = signature(minutes.secretary(), frame.left());
        Stack chair = signature(minutes.chair(), frame.left() + columnWidth());
        flow.add(sideBySide(secretary, chair));
        if (!minutes.recipients().isEmpty()) {
            Stack recipients = recipients(minutes.recipients(), frame.width(), 0);
            flow.keepLastLines(1);
            flow.add(Strip.of(ABOVE_PT, recipients.height(), recipients::paint));
        }
    }

    private static Strip sideBySide(Stack left, Stack right) {
        return Strip.of(ABOVE_PT, Math.max(left.height(), right.height()), (canvas, top) -> {
            left.paint(canvas, top);
            right.paint(canvas, top);
        });
    }

    private Stack signature(Signature signature, double x) {
        Tag tag = root.child("P");
        Style style = Style.bold(Decree30.SIGNER);
        TextBox box = TextBox.of(x, columnWidth(), style.size(), TextBox.Setting.CENTRED, tag);
        Stack stack = new Stack();
        for (String line : signature.authority().lines()) {
            stack.lines(typesetter.balanced(RichText.of(line), style, columnWidth()), box);
        }
        stack.signingRoom(x + columnWidth() / 2, style.size());
        String office = signature.office();
        if (office != null) {
            stack.lines(typesetter.balanced(RichText.of(office), style, columnWidth()), box);
        }
        if (!signature.name().isEmpty()) {
            TextBox nameBox = TextBox.of(x, columnWidth(), style.size(), TextBox.Setting.CENTRED, root.child("P"));
            stack.lines(typesetter.balanced(RichText.of(signature.name()), style, columnWidth()), nameBox);
        }
        return stack;
    }

    private Stack recipients(Ending.Recipients recipients, double width, double lowered) {
        Stack stack = new Stack();
        if (recipients.isEmpty()) {
            return stack;
        }
        stack.gap(lowered);
        stack.lines(headLines(width), leftBox(width, Decree30.RECIPIENTS_HEAD, root.child("P")));
        Tag list = root.child("L");
        for (String line : recipients.printed()) {
            List<Line> lines = typesetter.lines(RichText.of(line), Style.plain(Decree30.RECIPIENTS), width);
            stack.lines(
                    lines, leftBox(width, Decree30.RECIPIENTS, list.child("LI").child("LBody")));
        }
        return stack;
    }

    private List<Line> headLines(double width) {
        return typesetter.lines(RichText.of("Nơi nhận:"), new Style(Decree30.RECIPIENTS_HEAD, true, true), width);
    }

    private TextBox leftBox(double width, double size, Tag tag) {
        return TextBox.of(frame.left(), width, size, TextBox.Setting.LEFT, tag);
    }

    /** Nơi nhận stands on the baseline of the signer's first line. */
    private static double levelWith(double size) {
        return (size - Decree30.RECIPIENTS_HEAD) * Decree30.ASCENT;
    }

    private double columnWidth() {
        return frame.width() * COLUMN_SHARE;
    }
}
