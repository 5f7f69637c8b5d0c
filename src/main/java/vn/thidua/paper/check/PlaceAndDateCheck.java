package vn.thidua.paper.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** {@code Thạch Khôi, ngày 09 tháng 9 năm 2025} in italics, level with the number; minutes have none. */
final class PlaceAndDateCheck implements Check {

    private static final Look LOOK = new Look(Article.PLACE_AND_DATE, Annex1.SIZE_13_14, false, true);
    private static final Pattern LINE = Pattern.compile(
            "(.*?)(,?)\\s*ngày([\\s.…_]*\\d*[\\s.…_]*)tháng([\\s.…_]*\\d*[\\s.…_]*)năm([\\s.…_]*\\d*[\\s.…_]*)");
    private static final String EXPECTED = "dạng “Thạch Khôi, ngày 09 tháng 9 năm 2025”";
    private static final int LAST_PADDED_MONTH = 2;
    private static final int FIRST_TWO_DIGITS = 10;
    private static final double MISSING_X = 120;
    private static final double MISSING_Y = 40;
    private static final double OFF_CENTRE_MM = 5;

    @Override
    public void look(Anatomy document, Findings findings) {
        @Nullable PdfLine line = document.head().placeAndDate();
        if (document.form() == DocumentForm.MINUTES) {
            if (line != null) {
                findings.wrong(
                        Article.MINUTES,
                        line,
                        Letters.quoted(line.text()),
                        "biên bản không có dòng địa danh, ngày tháng");
            }
            return;
        }
        if (line == null) {
            if (!document.head().isEmpty()) {
                findings.add(Severity.WRONG, Article.PLACE_AND_DATE, 1, MISSING_X, MISSING_Y, "không có", EXPECTED);
            }
            return;
        }
        LOOK.require(line, findings);
        words(line, findings);
        place(document.head(), line, findings);
    }

    private static void words(PdfLine line, Findings findings) {
        Matcher parts = LINE.matcher(Letters.collapsed(line.text()));
        if (!parts.matches()) {
            findings.wrong(Article.PLACE_AND_DATE, line, Letters.quoted(line.text()), EXPECTED);
            return;
        }
        if (parts.group(1).isBlank()) {
            findings.wrong(Article.PLACE_AND_DATE, line, "không có địa danh", EXPECTED);
        } else if (parts.group(2).isEmpty()) {
            findings.wrong(Article.PLACE_AND_DATE, line, Letters.quoted(line.text()), "dấu phẩy sau địa danh");
        }
        padded(line, "ngày", parts.group(3).strip(), FIRST_TWO_DIGITS - 1, findings);
        padded(line, "tháng", parts.group(4).strip(), LAST_PADDED_MONTH, findings);
    }

    private static void padded(PdfLine line, String what, String digits, int last, Findings findings) {
        if (!digits.matches("\\d+")) {
            return; // left blank for a date by hand
        }
        int value = Integer.parseInt(digits);
        String wanted = value <= last ? "0" + value : Integer.toString(value);
        if (!digits.equals(wanted)) {
            findings.wrong(
                    Article.PLACE_AND_DATE,
                    line,
                    what + " " + digits,
                    what + " " + wanted + " (thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2)");
        }
    }

    private static void place(Head head, PdfLine line, Findings findings) {
        @Nullable PdfLine number = head.number();
        if (number != null && Math.abs(number.baseline() - line.baseline()) > Annex1.LEVEL_TOLERANCE_MM) {
            findings.wrong(
                    Article.PLACE_AND_DATE,
                    line,
                    "lệch " + Range.mm(Math.abs(number.baseline() - line.baseline())) + " so với dòng số, ký hiệu",
                    "cùng một dòng với số, ký hiệu");
        }
        @Nullable PdfLine motto = head.motto();
        if (motto != null && Math.abs(motto.centre() - line.centre()) > OFF_CENTRE_MM) {
            findings.wrong(
                    Article.PLACE_AND_DATE,
                    line,
                    "lệch tâm " + Range.mm(Math.abs(motto.centre() - line.centre())) + " so với Tiêu ngữ",
                    "canh giữa dưới Quốc hiệu, Tiêu ngữ");
        }
    }
}
