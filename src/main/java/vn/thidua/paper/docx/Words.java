package vn.thidua.paper.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.thidua.paper.RichText;
import vn.thidua.paper.Run;

/** A paragraph being written. */
final class Words {

    private static final int EIGHTHS_OF_A_POINT = 6;

    private final XWPFParagraph paragraph;

    Words(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    Words centred() {
        return aligned(ParagraphAlignment.CENTER);
    }

    Words aligned(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    Words before(double points) {
        paragraph.setSpacingBefore(Twips.pt(points));
        return this;
    }

    Words indented(int left, int hanging) {
        paragraph.setIndentationLeft(left);
        if (hanging > 0) {
            paragraph.setIndentationHanging(hanging);
        }
        return this;
    }

    Words flush() {
        paragraph.setIndentationFirstLine(0);
        return this;
    }

    Words kept() {
        paragraph.setKeepNext(true);
        return this;
    }

    Words text(RichText text) {
        for (Run run : text.runs()) {
            XWPFRun written = paragraph.createRun();
            written.setText(run.text());
            mark(written, run.bold(), run.italic());
        }
        return this;
    }

    Words text(RichText text, double size) {
        text(text);
        paragraph.getRuns().forEach(run -> run.setFontSize(size));
        return this;
    }

    Words text(String text, double size, boolean bold, boolean italic) {
        return lines(List.of(text), size, bold, italic);
    }

    /** Lines that stay as they are broken here. */
    Words lines(List<String> lines, double size, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(size);
        mark(run, bold, italic);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
        return this;
    }

    /** An empty paragraph whose upper edge is a drawn rule of the given length in the middle of its column. */
    void rule(int column, double points) {
        int indent = (column - Twips.pt(points)) / 2;
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        CTPPr properties = paragraph.getCTP().getPPr();
        CTBorder top = properties.addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(EIGHTHS_OF_A_POINT));
        top.setSpace(BigInteger.ZERO);
        tiny();
    }

    /** Takes as good as no height, where the format wants a paragraph and the page does not. */
    void tiny() {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(Twips.pt(3)));
        spacing.setLine(BigInteger.valueOf(Twips.pt(2)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        (properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr())
                .addNewSz()
                .setVal(BigInteger.valueOf(4));
    }

    /** Only what is set is said: what is not comes from the style. */
    private static void mark(XWPFRun run, boolean bold, boolean italic) {
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
    }
}
