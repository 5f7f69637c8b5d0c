package vn.thidua.paper.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** {@code Số: 05/KH-UBND}; R-13: the abbreviation belongs to the type. */
final class NumberCheck implements Check {

    private static final Look LOOK = new Look(Article.NUMBER, Annex1.NUMBER_SIZE, false, false);
    private static final Pattern LINE = Pattern.compile("Số(\\s*:)?\\s*([\\d\\s.…_]*?)(\\s*/\\s*)(\\S.*)");
    private static final String EXPECTED = "dạng “Số: 05/KH-UBND”";
    private static final String LETTER_ABBREVIATION = "CV";
    private static final double MISSING_X = 30;
    private static final double MISSING_Y = 40;
    private static final double OFF_CENTRE_MM = 3;

    @Override
    public void look(Anatomy document, Findings findings) {
        @Nullable PdfLine line = document.head().number();
        if (line == null) {
            if (!document.head().isEmpty()) {
                findings.add(Severity.WRONG, Article.NUMBER, 1, MISSING_X, MISSING_Y, "không có số, ký hiệu", EXPECTED);
            }
            return;
        }
        LOOK.require(line, findings);
        Matcher parts = LINE.matcher(Letters.collapsed(line.text()));
        if (parts.matches()) {
            words(line, parts, findings);
            abbreviation(document, line, parts.group(4), findings);
        } else {
            findings.wrong(Article.NUMBER, line, Letters.quoted(line.text()), EXPECTED);
        }
        place(document.head().agency(), line, findings);
    }

    private static void words(PdfLine line, Matcher parts, Findings findings) {
        if (parts.group(1) == null || parts.group(1).startsWith(" ")) {
            findings.wrong(Article.NUMBER, line, Letters.quoted(line.text()), "dấu hai chấm ngay sau từ “Số”");
        }
        String number = parts.group(2).strip();
        if (number.matches("\\d")) {
            findings.wrong(Article.NUMBER, line, "số " + number, "số nhỏ hơn 10 có số 0 phía trước: 0" + number);
        } else if (number.matches("0\\d\\d+")) {
            findings.wrong(Article.NUMBER, line, "số " + number, "chỉ số nhỏ hơn 10 mới có số 0 phía trước");
        }
        boolean spacedSlash = !parts.group(3).equals("/") && number.matches("\\d+");
        if (spacedSlash || parts.group(3).endsWith(" ") || parts.group(4).matches(".*\\s.*")) {
            findings.wrong(
                    Article.NUMBER,
                    line,
                    Letters.quoted(line.text()),
                    "không cách chữ quanh dấu gạch chéo (/) và dấu gạch nối (-)");
        }
        if (parts.group(4).matches(".*[–—_].*")) {
            findings.wrong(
                    Article.NUMBER, line, Letters.quoted(line.text()), "dấu gạch nối (-) giữa các nhóm chữ viết tắt");
        }
    }

    private static void abbreviation(Anatomy document, PdfLine line, String symbol, Findings findings) {
        String group = symbol.split("[-–—/\\s]+", 2)[0];
        document.type().ifPresent(type -> {
            if (!type.abbreviation().equals(group)) {
                findings.wrong(
                        Article.ABBREVIATION,
                        line,
                        "“" + group + "” cho " + Letters.quoted(type.title()),
                        "“" + type.abbreviation() + "”");
            }
        });
        if (document.form() == DocumentForm.LETTER && !document.head().subject().isEmpty()) {
            boolean named = group.equals(LETTER_ABBREVIATION)
                    || DocumentType.abbreviated(group).isPresent() && !group.equals(symbol);
            if (named) {
                findings.wrong(
                        Article.ABBREVIATION,
                        line,
                        "“" + group + "” trong ký hiệu công văn",
                        "ký hiệu công văn gồm tên cơ quan và đơn vị soạn thảo, không có tên loại");
            }
        }
    }

    private static void place(List<PdfLine> agency, PdfLine line, Findings findings) {
        if (agency.isEmpty()) {
            return;
        }
        double centre = agency.get(agency.size() - 1).centre();
        if (Math.abs(line.centre() - centre) > OFF_CENTRE_MM) {
            findings.wrong(
                    Article.NUMBER,
                    line,
                    "lệch tâm " + Range.mm(Math.abs(line.centre() - centre)) + " so với tên cơ quan",
                    "canh giữa dưới tên cơ quan ban hành");
        }
    }
}
