package vn.thidua.paper.check;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfFace;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfSpan;

/** Times New Roman or a font of the same widths, in black; red for the mark of urgency only. */
final class TypefaceCheck implements Check {

    private static final Pattern TIMES =
            Pattern.compile("times.*|liberationserif.*|tinos.*|nimbusrom.*|texgyretermes.*|thorndale.*|tempora.*");
    private static final Pattern BULLETS = Pattern.compile("(open)?symbol.*|wingdings.*|webdings.*");
    private static final Pattern URGENCY = Pattern.compile("(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)( HẸN GIỜ)?.*");
    private static final int DARKEST = 0x40;

    @Override
    public void look(Anatomy document, Findings findings) {
        for (Sheet sheet : document.sheets()) {
            for (PdfLine line : sheet.lines()) {
                line.spans().stream().filter(span -> span.letters() > 0).forEach(span -> look(line, span, findings));
                looseMarks(line, findings);
            }
        }
    }

    private static void look(PdfLine line, PdfSpan span, Findings findings) {
        String family = family(span.face());
        if (BULLETS.matcher(family).matches()) {
            review(line, span, findings, "ký hiệu bằng phông " + span.face().name(), "gạch đầu dòng bằng dấu “-”");
        } else if (!family.isEmpty() && !TIMES.matcher(family).matches()) {
            add(
                    line,
                    span,
                    findings,
                    "phông " + span.face().name(),
                    "phông Times New Roman (hoặc phông cùng kích thước chữ)");
        }
        if (!isBlack(span.colour()) && !URGENCY.matcher(line.text()).matches()) {
            add(line, span, findings, "chữ màu " + colour(span.colour()), "chữ màu đen");
        }
    }

    private static void looseMarks(PdfLine line, Findings findings) {
        if (line.looseMarks()) {
            findings.wrong(
                    Article.FONT,
                    line,
                    "dấu thanh tách rời chữ (Unicode tổ hợp)",
                    "chữ Việt Unicode dựng sẵn theo TCVN 6909:2001");
        }
    }

    private static String family(PdfFace face) {
        return face.name().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static boolean isBlack(int rgb) {
        return Math.max(rgb >> 16 & 0xFF, Math.max(rgb >> 8 & 0xFF, rgb & 0xFF)) <= DARKEST;
    }

    private static String colour(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        String code = String.format(Locale.ROOT, "#%06X", rgb & 0xFFFFFF);
        if (red > green + DARKEST && red > blue + DARKEST) {
            return "đỏ (" + code + ")";
        } else if (blue > red + DARKEST / 2 && blue > green + DARKEST / 2) {
            return "xanh (" + code + ")";
        }
        return code;
    }

    private static void add(PdfLine line, PdfSpan span, Findings findings, String found, String expected) {
        findings.add(Severity.WRONG, Article.FONT, line.page(), span.left(), line.baseline(), found, expected);
    }

    private static void review(PdfLine line, PdfSpan span, Findings findings, String found, String expected) {
        findings.add(Severity.REVIEW, Article.FONT, line.page(), span.left(), line.baseline(), found, expected);
    }
}
