package vn.thidua.paper.docx;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where paragraphs are added: the document, or a cell. */
interface Place {

    XWPFParagraph next();

    static Place in(XWPFDocument document) {
        return document::createParagraph;
    }

    /** A cell is born with one paragraph, which is used first. */
    static Place in(XWPFTableCell cell) {
        Iterator<XWPFParagraph> born = List.copyOf(cell.getParagraphs()).iterator();
        return () -> born.hasNext() ? born.next() : cell.addParagraph();
    }

    /** In one of the styles that the draft brings along. */
    default Words paragraph(String style) {
        XWPFParagraph paragraph = next();
        paragraph.setStyle(style);
        return new Words(paragraph);
    }
}
