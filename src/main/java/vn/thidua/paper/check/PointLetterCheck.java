package vn.thidua.paper.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.paper.Numerals;

/** points lettered in Vietnamese order: a b c d đ e g h i k l m n … */
final class PointLetterCheck implements Check {

    private static final Pattern POINT = Pattern.compile("(?u)(\\p{L}{1,2})\\)\\s.*");

    private static final int MOST_POINTS = 40;

    @Override
    public void look(Anatomy document, Findings findings) {
        int number = 0;
        for (Paragraph paragraph : document.body()) {
            Matcher point = POINT.matcher(paragraph.text());
            if (point.matches()) {
                String letter = point.group(1);
                number = look(paragraph, letter, next(letter, number), findings);
            }
        }
    }

    /** A list may begin on a page that shows only its end; from then on it goes on. */
    private static int next(String letter, int number) {
        boolean begins = number == 0 && placeOf(letter) > 0;
        return begins ? placeOf(letter) : letter.equals("a") ? 1 : number + 1;
    }

    /** @return where the list stands now, so that one slip is told once */
    private static int look(Paragraph paragraph, String letter, int number, Findings findings) {
        String wanted = Numerals.letter(number);
        if (letter.equals(wanted)) {
            return number;
        }
        findings.wrong(
                Article.POINTS,
                paragraph.first(),
                "điểm “" + letter + ")”",
                "điểm “" + wanted + ")” theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k, l, m, n…");
        return placeOf(letter) > 0 ? placeOf(letter) : number;
    }

    /** From 1, or 0 for a letter that no point has. */
    private static int placeOf(String letter) {
        for (int place = 1; place <= MOST_POINTS; place++) {
            if (Numerals.letter(place).equals(letter)) {
                return place;
            }
        }
        return 0;
    }
}
