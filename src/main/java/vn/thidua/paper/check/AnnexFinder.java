package vn.thidua.paper.check;

import java.util.ArrayList;
import java.util.List;

/** Finds the annexes behind the main document. */
final class AnnexFinder {

    private static final double CENTRED_MM = 6;
    private static final int TITLE_ROWS = 6;

    private final List<Sheet> sheets;

    AnnexFinder(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    /** @param afterPage the page on which the main document ends */
    List<AnnexPart> find(int afterPage) {
        List<AnnexPart> found = new ArrayList<>();
        List<Sheet> open = new ArrayList<>();
        for (Sheet sheet : sheets.subList(Math.min(afterPage, sheets.size()), sheets.size())) {
            if (begins(sheet, !open.isEmpty())) {
                addTo(found, open);
                open.clear();
                open.add(sheet);
            } else if (!open.isEmpty()) {
                open.add(sheet);
            }
        }
        addTo(found, open);
        return found;
    }

    private static void addTo(List<AnnexPart> found, List<Sheet> open) {
        if (open.isEmpty()) {
            return;
        }
        Sheet first = open.get(0);
        List<Row> rows = first.rows();
        boolean labelled = AnnexPart.isLabel(rows.get(0).text());
        List<Row> title = rows.stream()
                .skip(labelled ? 1 : 0)
                .limit(TITLE_ROWS)
                .takeWhile(row -> isCentred(first, row))
                .toList();
        found.add(new AnnexPart(
                first.page().number(),
                open.get(open.size() - 1).page().number(),
                labelled ? rows.get(0) : null,
                title));
    }

    /** Behind an annex only a label or a title with its reference tells that another begins. */
    private static boolean begins(Sheet sheet, boolean insideAnnex) {
        List<Row> rows = sheet.rows();
        if (rows.isEmpty()) {
            return false;
        }
        Row first = rows.get(0);
        boolean title = first.isBold() && isCentred(sheet, first);
        boolean referred =
                rows.stream().limit(TITLE_ROWS).anyMatch(row -> row.text().matches("(?iu)\\(\\s*kèm theo.*"));
        boolean headed = title && Letters.isUpper(first.text());
        return AnnexPart.isLabel(first.text()) || (insideAnnex ? headed && (referred || hasOwnTitle(sheet)) : title);
    }

    /** A title in capitals at the very top, and no page number: pages of an annex are counted from its first. */
    private static boolean hasOwnTitle(Sheet sheet) {
        return sheet.number() == null;
    }

    private static boolean isCentred(Sheet sheet, Row row) {
        double left = Annex1.LEFT_MM.from();
        double right = sheet.page().width() - Annex1.RIGHT_MM.from();
        double middle = (left + right) / 2;
        return row.isWhole()
                && (Math.abs(row.centre() - middle) < CENTRED_MM
                        || Math.abs(row.centre() - sheet.page().width() / 2) < CENTRED_MM);
    }
}
