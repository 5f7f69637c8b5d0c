package vn.thidua.paper.check;

import vn.thidua.paper.read.PdfLine;

/** How the letters of one component should look; size and style are told apart, so that one deviation is one finding. */
record Look(Article article, Range size, boolean bold, boolean italic) {

    void require(PdfLine line, Findings findings) {
        if (!size.holds(line.size(), Annex1.SIZE_TOLERANCE_PT)) {
            findings.wrong(article, line, "cỡ chữ " + Range.number(line.size()), "cỡ chữ " + size.text());
        }
        if (line.isBold() != bold || line.isItalic() != italic) {
            findings.wrong(article, line, style(line.isBold(), line.isItalic()), style(bold, italic));
        }
    }

    void require(Row row, Findings findings) {
        row.parts().forEach(part -> require(part, findings));
    }

    private static String style(boolean bold, boolean italic) {
        String slope = italic ? "kiểu chữ nghiêng" : "kiểu chữ đứng";
        return bold ? slope + ", đậm" : slope + ", không đậm";
    }
}
