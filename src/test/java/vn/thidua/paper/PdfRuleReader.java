package vn.thidua.paper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads straight lines back from a file. */
final class PdfRuleReader extends PDFGraphicsStreamEngine {

    private static final double MM_PER_POINT = 25.4 / 72;

    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfRule> path = new ArrayList<>();
    private final int page;
    private final double height;
    private Point2D current = new Point2D.Double();

    private PdfRuleReader(PDPage page, int number) {
        super(page);
        this.page = number;
        height = page.getMediaBox().getHeight();
    }

    static List<PdfRule> rulesOf(PDDocument document) throws IOException {
        List<PdfRule> all = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            PdfRuleReader reader = new PdfRuleReader(page, ++number);
            reader.processPage(page);
            all.addAll(reader.rules);
        }
        return all;
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.add(new PdfRule(page, mm(current.getX()), down(current.getY()), mm(x), down(y)));
        current = new Point2D.Double(x, y);
    }

    @Override
    public void strokePath() {
        rules.addAll(path);
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Double(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        current = p0;
    }

    @Override
    public void closePath() {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}

    private static double mm(double points) {
        return points * MM_PER_POINT;
    }

    private double down(double y) {
        return mm(height - y);
    }
}
