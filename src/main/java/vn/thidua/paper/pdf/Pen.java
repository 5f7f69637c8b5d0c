package vn.thidua.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws lines and shapes; x to the right, y upwards from the lower left corner, in points. */
public final class Pen {

    private static final double CIRCLE = 0.5522847498;

    private final PDPageContentStream stream;

    Pen(PDPageContentStream stream) {
        this.stream = stream;
    }

    public Pen line(Ink ink, double thickness) throws IOException {
        stream.setStrokingColor(ink.colour());
        stream.setLineWidth((float) thickness);
        return this;
    }

    public Pen area(Ink ink) throws IOException {
        stream.setNonStrokingColor(ink.colour());
        return this;
    }

    public Pen move(double x, double y) throws IOException {
        stream.moveTo((float) x, (float) y);
        return this;
    }

    public Pen to(double x, double y) throws IOException {
        stream.lineTo((float) x, (float) y);
        return this;
    }

    public Pen curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
        return this;
    }

    public Pen rectangle(double x, double y, double width, double height) throws IOException {
        stream.addRect((float) x, (float) y, (float) width, (float) height);
        return this;
    }

    public Pen circle(double x, double y, double radius) throws IOException {
        double handle = radius * CIRCLE;
        move(x + radius, y);
        curve(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        curve(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        curve(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        return curve(x + handle, y - radius, x + radius, y - handle, x + radius, y)
                .shut();
    }

    public Pen shut() throws IOException {
        stream.closePath();
        return this;
    }

    public Pen stroke() throws IOException {
        stream.stroke();
        return this;
    }

    public Pen fill() throws IOException {
        stream.fill();
        return this;
    }
}
