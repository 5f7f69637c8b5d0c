package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.pdf.Face;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.Segment;
import vn.thidua.paper.pdf.Tag;

/** Draws one line, in as few pieces as its faces allow; blanks stay real blanks, so that text can be read back. */
final class LinePainter {

    private final PageCanvas canvas;
    private final TextBox box;
    private final double baseline;
    private final double stretch;
    private double x;

    private final List<String> chunks = new ArrayList<>();
    private final StringBuilder chunk = new StringBuilder();
    private @Nullable Piece open;
    private double width;

    private LinePainter(PageCanvas canvas, Line line, TextBox box, double baseline) {
        this.canvas = canvas;
        this.box = box;
        this.baseline = baseline;
        double free = box.width() - line.width();
        boolean justified = box.setting() == TextBox.Setting.JUSTIFIED && !line.last() && line.gaps() > 0;
        stretch = justified ? free / line.gaps() : 0;
        x = box.x()
                + switch (box.setting()) {
                    case LEFT, JUSTIFIED -> 0;
                    case CENTRED -> free / 2;
                    case RIGHT -> free;
                };
    }

    static void paint(PageCanvas canvas, Line line, TextBox box, double baseline) {
        LinePainter painter = new LinePainter(canvas, line, box, baseline);
        for (int i = 0; i < line.words().size(); i++) {
            Word word = line.words().get(i);
            word.pieces().forEach(painter::add);
            if (i < line.words().size() - 1 && word.gap() > 0) {
                painter.gap(word.gap());
            }
        }
        painter.flush();
    }

    private void add(Piece piece) {
        if (open != null && (open.face() != piece.face() || open.label() != piece.label())) {
            flush();
        }
        open = piece;
        chunk.append(piece.text());
        width += piece.width();
    }

    private void gap(double blank) {
        chunk.append(' ');
        chunks.add(chunk.toString());
        chunk.setLength(0);
        width += blank + stretch;
    }

    private void flush() {
        if (open == null) {
            return;
        }
        if (!chunk.isEmpty()) {
            chunks.add(chunk.toString());
        }
        draw(open.face(), open.label() ? box.label() : box.tag());
        x += width;
        width = 0;
        chunks.clear();
        chunk.setLength(0);
        open = null;
    }

    private void draw(Face face, @Nullable Tag owner) {
        Segment segment = new Segment(owner, face, box.size(), chunks);
        canvas.text(x, baseline, segment, stretch);
    }
}
