package vn.thidua.paper.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfRule;

/** the issuing agency bold over a short rule, the superior agency not bold. */
final class AgencyCheck implements Check {

    private static final Look AGENCY = new Look(Article.AGENCY, Annex1.SIZE_12_13, true, false);
    private static final Look SUPERIOR = new Look(Article.SUPERIOR, Annex1.SIZE_12_13, false, false);
    private static final double MISSING_X = 30;
    private static final double MISSING_Y = 24;

    /** A complete name of a People's Committee, below which the name of one of its agencies begins. */
    private static final Pattern WHOLE_COMMITTEE = Pattern.compile(
            "(UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)\\s+(PHƯỜNG|XÃ|THỊ TRẤN|QUẬN|HUYỆN|THÀNH PHỐ|TP|TỈNH|ĐẶC KHU).*");

    private static final Pattern OFFICE = Pattern.compile(
            "(PHÒNG|SỞ|BAN|TRƯỜNG|HỘI ĐỒNG|TRẠM|TRUNG TÂM|CÔNG AN|CHI CỤC|VĂN PHÒNG|TỔ|ĐỘI|HỘI|ĐOÀN)(\\s.*)?");

    @Override
    public void look(Anatomy document, Findings findings) {
        List<PdfLine> lines = document.head().agency();
        if (document.head().isEmpty()) {
            return; // one finding says that the head is missing
        }
        if (lines.isEmpty()) {
            findings.add(
                    Severity.WRONG,
                    Article.AGENCY,
                    1,
                    MISSING_X,
                    MISSING_Y,
                    "không có",
                    "tên cơ quan, tổ chức ban hành văn bản");
            return;
        }
        int first = firstOfAgency(lines);
        lines.subList(0, first).forEach(line -> require(SUPERIOR, line, findings));
        List<PdfLine> agency = lines.subList(first, lines.size());
        agency.forEach(line -> require(AGENCY, line, findings));
        rule(document, agency, findings);
    }

    private static void require(Look look, PdfLine line, Findings findings) {
        look.require(line, findings);
        if (!Letters.isUpper(line.text())) {
            findings.wrong(look.article(), line, Letters.quoted(line.text()), "chữ in hoa");
        }
    }

    /** By their words where they tell, else by what is bold; the last line is always the agency's own. */
    private static int firstOfAgency(List<PdfLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean whole =
                    WHOLE_COMMITTEE.matcher(Letters.upper(lines.get(i).text())).matches();
            if (whole && OFFICE.matcher(Letters.upper(lines.get(i + 1).text())).matches()) {
                return i + 1;
            }
        }
        int first = 0;
        while (first < lines.size() - 1 && !lines.get(first).isBold()) {
            first++;
        }
        boolean noneBold = first == lines.size() - 1 && !lines.get(first).isBold();
        return noneBold
                        && lines.size() > 1
                        && !OFFICE.matcher(Letters.upper(lines.get(first).text()))
                                .matches()
                ? 0
                : first;
    }

    private static void rule(Anatomy document, List<PdfLine> agency, Findings findings) {
        PdfLine last = agency.get(agency.size() - 1);
        Optional<PdfRule> rule = document.ruleBelow(last);
        if (rule.isEmpty()) {
            findings.wrong(
                    Article.AGENCY,
                    last,
                    "không có đường kẻ dưới tên cơ quan",
                    "đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ");
            return;
        }
        double widest = agency.stream().mapToDouble(PdfLine::width).max().orElse(last.width());
        ShortRule.require(Article.AGENCY, rule.get(), last.width(), widest, last.centre(), findings);
    }
}
