package vn.thidua.paper.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** points lettered in Vietnamese order: a b c d đ e g h i k l m n … */
final class PointLetterCheck implements Check {

    private static final Pattern POINT = Pattern.compile("(?u)(\\p{L}{1,2})\\)\\s.*");

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

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
        String wanted = letter(number);
        if (wanted.isEmpty() || letter.equals(wanted)) {
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
        return letter.length() == 1 ? LETTERS.indexOf(letter) + 1 : 0;
    }

    /** Behind {@code y} nothing is laid down. */
    private static String letter(int number) {
        return number <= LETTERS.length() ? LETTERS.substring(number - 1, number) : "";
    }
}
