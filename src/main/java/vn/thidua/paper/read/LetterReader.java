package vn.thidua.paper.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads letters with their place, face, size and colour; what stands in form fields too, signatures' fields not. */
final class LetterReader extends PDFTextStripper {

    private static final double MM_PER_POINT = PdfLetter.MM_PER_POINT;
    private static final double SLANTED = 0.05;

    private final Budget budget;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfPage> pages = new ArrayList<>();
    private final FaceReader faces = new FaceReader();
    private LineAssembler assembler = new LineAssembler(0);
    private int signs;
    private int unreadable;
    private int invisible;

    LetterReader(Budget budget) {
        this.budget = budget;
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    void read(PDDocument document, int lastPage) throws IOException {
        setEndPage(lastPage);
        writeText(document, Writer.nullWriter());
        for (int number = 1; number <= lastPage; number++) {
            if (pages.size() < number || pages.get(number - 1).number() != number) {
                pages.add(number - 1, blank(document.getPage(number - 1), number));
            }
        }
    }

    /** The stripper passes over pages without content. */
    private static PdfPage blank(PDPage page, int number) {
        PageGeometry geometry = PageGeometry.of(page);
        return new PdfPage(number, geometry.widthMm(), geometry.heightMm(), 0, 0, 0);
    }

    List<PdfLine> lines() {
        return lines;
    }

    List<PdfPage> pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        assembler = new LineAssembler(getCurrentPageNo());
        signs = 0;
        unreadable = 0;
        invisible = 0;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationWidget && !SignatureFields.isSignature(annotation)) {
                showAnnotation(annotation);
            }
        }
        PageGeometry geometry = PageGeometry.of(page);
        pages.add(
                new PdfPage(getCurrentPageNo(), geometry.widthMm(), geometry.heightMm(), signs, unreadable, invisible));
        lines.addAll(assembler.lines());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        signs++;
        String meaning = font.toUnicode(code);
        if (meaning == null || meaning.isEmpty() || meaning.charAt(0) == '\uFFFD' || isPrivate(meaning.charAt(0))) {
            unreadable++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            invisible++;
        } else if (letter.getDir() == getCurrentPage().getRotation()
                && !letter.getUnicode().isEmpty()) {
            assembler.add(letter(letter));
        }
    }

    private PdfLetter letter(TextPosition letter) {
        double left = letter.getXDirAdj() * MM_PER_POINT;
        return new PdfLetter(
                letter.getUnicode().replace('\u00A0', ' '),
                left,
                left + letter.getWidthDirAdj() * MM_PER_POINT,
                letter.getYDirAdj() * MM_PER_POINT,
                letter.getYScale(), // getFontSizeInPt() cuts 12.5 to 12
                face(letter),
                colour());
    }

    /** Some makers slant or thicken the upright face instead of taking another. */
    private PdfFace face(TextPosition letter) {
        PdfFace face = faces.faceOf(letter.getFont());
        Matrix matrix = letter.getTextMatrix();
        boolean upright = letter.getDir() == 0;
        if (upright && Math.abs(matrix.getShearX()) > SLANTED * Math.abs(matrix.getScaleY()) && !face.italic()) {
            face = face.slanted();
        }
        boolean thick = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
        return thick && !face.bold() ? face.thickened() : face;
    }

    private int colour() {
        try {
            return getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException | RuntimeException patternOrBroken) {
            return 0;
        }
    }

    private static boolean isPrivate(char sign) {
        return Character.getType(sign) == Character.PRIVATE_USE;
    }
}
