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
    private final Frame frame;
    private PageCanvas canvas;
    private @Nullable Strip last;
    private double y;
    private boolean empty = true;
    private int number = 1;

    /** Starts a section of its own: its pages are counted from 1. */
    Paginator(TaggedPdf file, PageFurniture furniture, Frame frame) {
        this.file = file;
        this.furniture = furniture;
        this.frame = furniture.textAreaOf(frame);
        canvas = file.newPage(frame.paperWidth(), frame.paperHeight());
        y = frame.top();
        furniture.draw(canvas, frame, number);
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
        canvas = file.newPage(frame.paperWidth(), frame.paperHeight());
        furniture.draw(canvas, frame, number);
        y = frame.top();
        empty = true;
    }
}
