package vn.thidua.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads lines back from a file, in the order of its content; text of two columns stays apart. */
final class PdfTextReader extends PDFTextStripper {

    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double SAME_BASELINE_MM = 0.2;
    private static final double COLUMN_GAP_MM = 0.8;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();

    private PdfTextReader() {}

    static List<PdfLine> linesOf(PDDocument document) throws IOException {
        PdfTextReader reader = new PdfTextReader();
        reader.getText(document);
        return reader.lines;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letters.isEmpty() && !continuesLine(letter)) {
            closeLine();
        }
        text.append(letter.getUnicode());
        letters.add(letter);
    }

    @Override
    protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) {
        closeLine();
    }

    private boolean continuesLine(TextPosition letter) {
        TextPosition last = letters.get(letters.size() - 1);
        boolean level = Math.abs(letter.getYDirAdj() - last.getYDirAdj()) * MM_PER_POINT < SAME_BASELINE_MM;
        double gap = (letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj()) * MM_PER_POINT;
        boolean afterBlank = last.getUnicode().isBlank();
        return level && gap > -COLUMN_GAP_MM && (gap < COLUMN_GAP_MM || afterBlank);
    }

    private void closeLine() {
        if (!letters.isEmpty()) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    text.toString(),
                    first.getXDirAdj() * MM_PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MM_PER_POINT,
                    first.getYDirAdj() * MM_PER_POINT,
                    first.getYScale(), // getFontSizeInPt() cuts 12.5 to 12
                    first.getFont().getName()));
        }
        text.setLength(0);
        letters.clear();
    }
}
