package vn.thidua.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import vn.thidua.paper.Annex;
import vn.thidua.paper.layout.Decree30;

/** Paper, margins and page numbers of one section; its pages are counted by themselves. */
final class Pages {

    static final String DRAFT = "DỰ THẢO";

    private static final double HEADER_MM = 7.5;

    private final XWPFDocument document;
    private final boolean trial;

    Pages(XWPFDocument document, boolean trial) {
        this.document = document;
        this.trial = trial;
    }

    /** Width of the text in twips. */
    static int textWidth(Annex.Orientation orientation) {
        double paper = orientation == Annex.Orientation.PORTRAIT ? Decree30.PAPER_WIDTH_MM : Decree30.PAPER_HEIGHT_MM;
        return Twips.mm(paper - Decree30.MARGIN_LEFT_MM - Decree30.MARGIN_RIGHT_MM);
    }

    /** Ends a section in a paragraph of its own; the last section is the document's. */
    void endSection(Annex.Orientation orientation, boolean last) {
        CTSectPr section;
        if (last) {
            section = document.getDocument().getBody().isSetSectPr()
                    ? document.getDocument().getBody().getSectPr()
                    : document.getDocument().getBody().addNewSectPr();
        } else {
            XWPFParagraph end = document.createParagraph();
            new Words(end).tiny();
            section = end.getCTP().getPPr().addNewSectPr();
        }
        headers(section, orientation);
        setUp(section, orientation);
    }

    private static void setUp(CTSectPr section, Annex.Orientation orientation) {
        boolean portrait = orientation == Annex.Orientation.PORTRAIT;
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(Twips.mm(portrait ? Decree30.PAPER_WIDTH_MM : Decree30.PAPER_HEIGHT_MM)));
        size.setH(BigInteger.valueOf(Twips.mm(portrait ? Decree30.PAPER_HEIGHT_MM : Decree30.PAPER_WIDTH_MM)));
        if (!portrait) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Twips.atLeastMm(Decree30.MARGIN_TOP_MM)));
        margins.setBottom(BigInteger.valueOf(Twips.atLeastMm(Decree30.MARGIN_BOTTOM_MM)));
        margins.setLeft(BigInteger.valueOf(Twips.atLeastMm(Decree30.MARGIN_LEFT_MM)));
        margins.setRight(BigInteger.valueOf(Twips.atLeastMm(Decree30.MARGIN_RIGHT_MM)));
        margins.setHeader(BigInteger.valueOf(Twips.mm(HEADER_MM)));
        margins.setFooter(BigInteger.valueOf(Twips.mm(HEADER_MM)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    /** No number on a section's first page; the draft's mark on every page. */
    private void headers(CTSectPr section, Annex.Orientation orientation) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
        XWPFParagraph first = policy.createHeader(STHdrFtr.FIRST).createParagraph();
        first.setAlignment(ParagraphAlignment.RIGHT);
        draftMark(first.createRun());
        XWPFParagraph other = policy.createHeader(STHdrFtr.DEFAULT).createParagraph();
        int width = textWidth(orientation);
        tab(other, STTabJc.CENTER, width / 2);
        tab(other, STTabJc.RIGHT, width);
        other.createRun().addTab();
        pageNumber(other);
        XWPFRun mark = other.createRun();
        mark.addTab();
        draftMark(mark);
    }

    private void draftMark(XWPFRun run) {
        run.setText(trial ? DRAFT + " - " + Decree30.TRIAL_MARK : DRAFT);
        run.setFontSize(Decree30.TRIAL_MARK_SIZE);
        run.setBold(true);
    }

    private static void pageNumber(XWPFParagraph paragraph) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        XWPFRun shown = paragraph.createRun();
        shown.setFontSize(Decree30.PAGE_NUMBER);
        shown.setText("2");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void tab(XWPFParagraph paragraph, STTabJc.Enum kind, int position) {
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        CTTabs tabs = paragraph.getCTP().getPPr().isSetTabs()
                ? paragraph.getCTP().getPPr().getTabs()
                : paragraph.getCTP().getPPr().addNewTabs();
        var tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(position));
    }
}
