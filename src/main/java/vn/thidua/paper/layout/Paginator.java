package vn.thidua.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.pdf.PageCanvas;
import vn.thidua.paper.pdf.TaggedPdf;

/** Cuts a flow into pages: what belongs together is moved together, whatever is higher than a page is cut anyway. */
final class Paginator {

    private static final double TOLERANCE = 0.01;

    private final TaggedPdf file;
    private final PageFurniture furniture;
    private final Frame paper;
    private Frame frame;
    private PageCanvas canvas;
    private @Nullable Strip last;
    private double y;
    private boolean empty = true;
    private int number = 1;

    Paginator(TaggedPdf file, PageFurniture furniture, Frame frame) {
        this(file, furniture, frame, canvas -> {});
    }

    /** Starts a section of its own: its pages are counted from 1. */
    Paginator(TaggedPdf file, PageFurniture furniture, Frame frame, DocumentLayout.FirstPage first) {
        this.file = file;
        this.furniture = furniture;
        paper = frame;
        this.frame = furniture.textAreaOf(paper, number);
        canvas = file.newPage(paper.paperWidth(), paper.paperHeight());
        y = paper.top();
        furniture.draw(canvas, paper, number);
        first.prepare(canvas);
    }

    void place(Flow flow) {
        List<Strip> cluster = new ArrayList<>();
        for (Strip strip : flow.strips()) {
            if (strip.breakBefore()) {
                placeTogether(cluster);
                cluster.clear();
            }
            cluster.add(strip);
            if (!strip.keepWithNext()) {
                placeTogether(cluster);
                cluster.clear();
            }
        }
        placeTogether(cluster);
    }

    private void placeTogether(List<Strip> cluster) {
        if (cluster.isEmpty()) {
            return;
        }
        if (!empty && (cluster.get(0).breakBefore() || !fits(height(cluster)))) {
            nextPage();
        }
        for (Strip strip : cluster) {
            if (!empty && !fits(strip.before() + strip.height())) {
                nextPage();
            }
            placeOne(strip);
        }
    }

    private void placeOne(Strip strip) {
        Strip head = strip.head();
        if (empty && head != null) {
            head.painter().paint(canvas, y);
            y += head.height();
        }
        y += empty ? 0 : strip.before();
        strip.painter().paint(canvas, y);
        y += strip.height();
        empty = false;
        last = strip;
    }

    private double height(List<Strip> cluster) {
        double height = 0;
        for (Strip strip : cluster) {
            height += strip.before() + strip.height();
        }
        return height;
    }

    private boolean fits(double height) {
        return y + height <= frame.bottom() + TOLERANCE;
    }

    private void nextPage() {
        Strip.Painter closing = last == null ? null : last.atBreak();
        if (closing != null) {
            closing.paint(canvas, y);
        }
        number++;
        frame = furniture.textAreaOf(paper, number);
        canvas = file.newPage(paper.paperWidth(), paper.paperHeight());
        furniture.draw(canvas, paper, number);
        y = paper.top();
        empty = true;
    }
}
