package vn.thidua.paper.read;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;

/** Reads straight lines and pictures of one page; a thin filled bar counts as a line, as some makers draw them. */
final class DrawingReader extends PDFGraphicsStreamEngine {

    private static final double BAR_MM = 1.2;
    private static final double SHORTEST_MM = 0.5;

    private final Budget budget;
    private final int page;
    private final PageGeometry geometry;
    private final List<PdfRule> rules = new ArrayList<>();
    private final List<PdfPicture> pictures = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private Point2D current = new Point2D.Double();
    private Point2D start = current;
    private boolean inSignature;

    DrawingReader(PDPage page, int number, Budget budget) {
        super(page);
        this.budget = budget;
        this.page = number;
        geometry = PageGeometry.of(page);
    }

    void read() throws IOException {
        processPage(getPage());
        inSignature = true;
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (SignatureFields.isSignature(annotation)) {
                showAnnotation(annotation);
            }
        }
    }

    List<PdfRule> rules() {
        return rules;
    }

    List<PdfPicture> pictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Double(x, y);
        start = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D to = new Point2D.Double(x, y);
        path.add(new Point2D[] {current, to});
        current = to;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        Rectangle2D box = new Rectangle2D.Double(p0.getX(), p0.getY(), 0, 0);
        List.of(p1, p2, p3).forEach(box::add);
        boxes.add(box);
        current = p0;
        start = p0;
    }

    @Override
    public void closePath() {
        if (!current.equals(start)) {
            path.add(new Point2D[] {current, start});
            current = start;
        }
    }

    @Override
    public void strokePath() {
        path.forEach(piece -> add(piece[0], piece[1]));
        for (Rectangle2D box : boxes) {
            add(corner(box, 0, 0), corner(box, 1, 0));
            add(corner(box, 1, 0), corner(box, 1, 1));
            add(corner(box, 1, 1), corner(box, 0, 1));
            add(corner(box, 0, 1), corner(box, 0, 0));
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (!path.isEmpty()) {
            boxes.add(bounds());
        }
        boxes.forEach(this::addBar);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
        boxes.clear();
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
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D square = new Rectangle2D.Double(0, 0, 1, 1);
        Rectangle2D box =
                matrix.createAffineTransform().createTransformedShape(square).getBounds2D();
        Point2D one = geometry.place(box.getMinX(), box.getMinY());
        Point2D other = geometry.place(box.getMaxX(), box.getMaxY());
        pictures.add(new PdfPicture(
                page,
                Math.min(one.getX(), other.getX()),
                Math.min(one.getY(), other.getY()),
                Math.max(one.getX(), other.getX()),
                Math.max(one.getY(), other.getY()),
                inSignature ? TintReader.tintOf(image) : PdfPicture.Tint.UNKNOWN,
                inSignature));
    }

    private void add(Point2D from, Point2D to) {
        Point2D one = geometry.place(from.getX(), from.getY());
        Point2D other = geometry.place(to.getX(), to.getY());
        boolean solid = getGraphicsState().getLineDashPattern().getDashArray().length == 0;
        PdfRule rule = new PdfRule(page, one.getX(), one.getY(), other.getX(), other.getY(), solid);
        if (rule.length() > SHORTEST_MM && (rule.isHorizontal() || rule.isUpright())) {
            rules.add(rule);
        }
    }

    private void addBar(Rectangle2D box) {
        double thin = BAR_MM / PdfLetter.MM_PER_POINT;
        if (box.getHeight() < thin && box.getWidth() > box.getHeight()) {
            add(
                    new Point2D.Double(box.getMinX(), box.getCenterY()),
                    new Point2D.Double(box.getMaxX(), box.getCenterY()));
        } else if (box.getWidth() < thin) {
            add(
                    new Point2D.Double(box.getCenterX(), box.getMinY()),
                    new Point2D.Double(box.getCenterX(), box.getMaxY()));
        }
    }

    private Rectangle2D bounds() {
        Rectangle2D box = new Rectangle2D.Double(path.get(0)[0].getX(), path.get(0)[0].getY(), 0, 0);
        path.forEach(piece -> {
            box.add(piece[0]);
            box.add(piece[1]);
        });
        return box;
    }

    private static Point2D corner(Rectangle2D box, int right, int up) {
        return new Point2D.Double(box.getX() + right * box.getWidth(), box.getY() + up * box.getHeight());
    }
}
