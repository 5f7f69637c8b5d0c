package vn.thidua.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** A page to draw on; lengths in points, heights counted from the page's top. */
public final class PageCanvas {

    private final TaggedPdf file;
    private final PDPage page;
    private final int pageKey;
    private final PDPageContentStream stream;
    private final double height;
    private @Nullable Tag marked;
    private boolean inArtifact;
    private Ink ink = Ink.BLACK;
    private Ink applied = Ink.BLACK;

    PageCanvas(TaggedPdf file, PDPage page, int pageKey, PDPageContentStream stream, double height) {
        this.file = file;
        this.page = page;
        this.pageKey = pageKey;
        this.stream = stream;
        this.height = height;
    }

    public double height() {
        return height;
    }

    /**
     * Text on one baseline; without an owner it belongs to the page and not to the document (page number, repeated head).
     *
     * @param stretch added to each blank between two chunks
     */
    public void text(double x, double baseline, Segment segment, double stretch) {
        run(() -> {
            enter(segment.owner());
            show(x, baseline, segment, stretch);
        });
    }

    /** A solid line. */
    public void rule(double x1, double y1, double x2, double y2, double thickness) {
        draw(pen -> pen.line(Ink.BLACK, thickness)
                .move(x1, height - y1)
                .to(x2, height - y2)
                .stroke());
    }

    /** A rectangle's outline. */
    public void frame(double left, double top, double width, double down, double thickness, Ink colour) {
        draw(pen -> pen.line(colour, thickness)
                .rectangle(left, height - top - down, width, down)
                .stroke());
    }

    /** Leaves a place free for a signature that is put there later. */
    public void reserve(double left, double top, double width, double space) {
        file.reserve(left, top, width, space);
    }

    /** A line that is filled in later. */
    public void field(FormField field) {
        run(() -> file.field(page, field));
    }

    /** Colour of the text that follows. */
    public void ink(Ink newInk) {
        ink = newInk;
    }

    /** Ornament; the stream's origin is the lower left corner. */
    public void draw(Drawing drawing) {
        run(() -> {
            enterArtifact();
            drawSaved(drawing);
        });
    }

    /** Places a kept drawing over the whole page, as background. */
    public void background(Ornament ornament) {
        run(() -> {
            enterArtifact();
            stream.drawForm(ornament.form());
        });
    }

    /** The same, moved. */
    public void background(Ornament ornament, double right, double down) {
        if (right == 0 && down == 0) {
            background(ornament);
            return;
        }
        run(() -> {
            enterArtifact();
            stream.saveGraphicsState();
            stream.transform(Matrix.getTranslateInstance((float) right, (float) -down));
            stream.drawForm(ornament.form());
            stream.restoreGraphicsState();
        });
    }

    /** A picture that is read aloud by its alternative text. */
    public void drawFigure(Tag figure, Drawing drawing) {
        run(() -> {
            enter(figure);
            drawSaved(drawing);
        });
    }

    void close() {
        run(() -> {
            leave();
            stream.close();
        });
    }

    private void drawSaved(Drawing drawing) throws IOException {
        stream.saveGraphicsState();
        drawing.on(new Pen(stream));
        stream.restoreGraphicsState();
    }

    private void show(double x, double baseline, Segment segment, double stretch) throws IOException {
        stream.beginText();
        applyInk();
        stream.setFont(file.font(segment.face()), (float) segment.size());
        stream.newLineAtOffset((float) x, (float) (height - baseline));
        List<String> chunks = segment.chunks();
        if (chunks.size() == 1 || stretch == 0) {
            stream.showText(String.join("", chunks));
        } else {
            stream.showTextWithPositioning(stretched(chunks, -stretch * 1000 / segment.size()));
        }
        stream.endText();
    }

    private void applyInk() throws IOException {
        if (ink != applied) {
            stream.setNonStrokingColor(ink.colour());
            applied = ink;
        }
    }

    private static Object[] stretched(List<String> chunks, double adjustment) {
        Object[] parts = new Object[chunks.size() * 2 - 1];
        for (int i = 0; i < chunks.size(); i++) {
            parts[2 * i] = chunks.get(i);
            if (i < chunks.size() - 1) {
                parts[2 * i + 1] = (float) adjustment;
            }
        }
        return parts;
    }

    private void enter(@Nullable Tag owner) throws IOException {
        if (owner == null) {
            enterArtifact();
            return;
        }
        if (marked == owner) {
            return;
        }
        leave();
        int id = file.mark(pageKey, owner);
        owner.addContent(page, id);
        stream.beginMarkedContent(owner.type(), id);
        marked = owner;
    }

    private void enterArtifact() throws IOException {
        if (!inArtifact) {
            leave();
            stream.beginMarkedContent(COSName.ARTIFACT);
            inArtifact = true;
        }
    }

    private void leave() throws IOException {
        if (marked != null || inArtifact) {
            stream.endMarkedContent();
        }
        marked = null;
        inArtifact = false;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Lines and shapes. */
    public interface Drawing {
        void on(Pen pen) throws IOException;
    }
}
