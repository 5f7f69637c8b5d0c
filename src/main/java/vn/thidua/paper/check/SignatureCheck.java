package vn.thidua.paper.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;

/** authority with its prefix, title, name without academic title; R-12: two signers of minutes. */
final class SignatureCheck implements Check {

    private static final Look TITLES = new Look(Article.AUTHORITY, Annex1.SIZE_13_14, true, false);
    private static final Look NAME = new Look(Article.SIGNER, Annex1.SIZE_13_14, true, false);
    private static final Pattern PREFIX = Pattern.compile("(?u)(TM|KT|TL|TUQ|Q)\\. \\p{L}.*");
    private static final Pattern SLOPPY_PREFIX =
            Pattern.compile("(?u)(T/M|K/T|T/L|T\\.M|K\\.T|T\\.L|T\\.U\\.Q|TM|KT|TL|TUQ|Q)\\s*[./:]?\\s*\\p{L}.*");
    private static final Pattern ACADEMIC = Pattern.compile(
            "(?u)(GS|PGS|TS|TSKH|ThS|Ths|CN|KS|BS|BSCK|LS|CKI+|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)([.,\\s/-].*)|"
                    + "(Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Kỹ sư|Bác sĩ|Bác sỹ|Nhà giáo|Luật sư)\\s.*");
    private static final double OFF_CENTRE_MM = 4;

    @Override
    public void look(Anatomy document, Findings findings) {
        if (document.form() == DocumentForm.ANNEX) {
            return;
        }
        List<Signer> signers = document.ending().signers();
        if (signers.isEmpty()) {
            missing(document, findings);
        }
        signers.forEach(signer -> look(signer, findings));
        if (document.form() != DocumentForm.MINUTES && signers.size() == 1) {
            signers.forEach(signer -> authority(signer.titles(), findings));
        }
    }

    private static void missing(Anatomy document, Findings findings) {
        Ending ending = document.ending();
        @Nullable PdfLine head = ending.recipientsHead();
        double y = head == null ? Annex1.PAPER_HEIGHT_MM - Annex1.BOTTOM_MM.to() : head.baseline();
        findings.add(
                Severity.WRONG,
                Article.AUTHORITY,
                ending.page(),
                document.frame().centre(),
                y,
                "không có quyền hạn, chức vụ, họ tên người ký",
                "khối chữ ký ở nửa bên phải, ngang hàng với “Nơi nhận:”");
    }

    private static void look(Signer signer, Findings findings) {
        signer.titles().forEach(line -> {
            TITLES.require(line, findings);
            if (!Letters.isUpper(line.text())) {
                findings.wrong(Article.AUTHORITY, line, Letters.quoted(line.text()), "chữ in hoa");
            }
            if (Math.abs(line.centre() - signer.first().centre()) > OFF_CENTRE_MM) {
                findings.wrong(
                        Article.AUTHORITY,
                        line,
                        "lệch tâm "
                                + Range.mm(
                                        Math.abs(line.centre() - signer.first().centre())),
                        "canh giữa với dòng trên");
            }
        });
        name(signer, findings);
    }

    private static void name(Signer signer, Findings findings) {
        @Nullable PdfLine name = signer.name();
        if (name == null) {
            findings.review(Article.SIGNER, signer.last(), "không thấy họ tên người ký", "họ và tên dưới chữ ký");
            return;
        }
        NAME.require(name, findings);
        if (ACADEMIC.matcher(name.text()).matches()) {
            findings.wrong(
                    Article.SIGNER, name, Letters.quoted(name.text()), "không ghi học hàm, học vị, danh hiệu danh dự");
        } else if (Letters.isUpper(name.text())) {
            findings.wrong(Article.SIGNER, name, Letters.quoted(name.text()), "chữ in thường");
        }
        if (Math.abs(name.centre() - signer.last().centre()) > OFF_CENTRE_MM) {
            findings.wrong(
                    Article.SIGNER,
                    name,
                    "lệch tâm "
                            + Range.mm(Math.abs(name.centre() - signer.last().centre())) + " so với chức vụ",
                    "canh giữa dưới quyền hạn, chức vụ");
        }
    }

    private static void authority(List<PdfLine> titles, Findings findings) {
        int highest = 0;
        for (int i = 0; i < titles.size(); i++) {
            PdfLine line = titles.get(i);
            String text = Letters.collapsed(line.text());
            Matcher prefix = PREFIX.matcher(text);
            if (prefix.matches()) {
                int rank = prefix.group(1).equals("TM") ? 1 : 2;
                order(line, rank, highest, findings);
                highest = Math.max(highest, rank);
                followed(titles, i, prefix.group(1), findings);
            } else if (SLOPPY_PREFIX.matcher(text).matches() && !text.startsWith("QUẢN") && isPrefix(text)) {
                findings.wrong(
                        Article.AUTHORITY,
                        line,
                        Letters.quoted(text),
                        "“TM.”, “KT.”, “TL.”, “TUQ.” hoặc “Q.” rồi cách một chữ");
            }
        }
    }

    /** A title such as {@code TỔ TRƯỞNG} begins with none of these groups followed by a mark or a blank. */
    private static boolean isPrefix(String text) {
        return text.matches("(?u)(T/M|K/T|T/L|T\\.M|K\\.T|T\\.L|T\\.U\\.Q|TM|KT|TL|TUQ|Q)[\\s./:].*");
    }

    private static void order(PdfLine line, int rank, int highest, Findings findings) {
        if (rank < highest) {
            findings.wrong(
                    Article.AUTHORITY, line, Letters.quoted(line.text()), "“TM.” đứng trên “KT.”, “TL.”, “TUQ.”");
        }
    }

    private static void followed(List<PdfLine> titles, int at, String prefix, Findings findings) {
        if (at == titles.size() - 1 && !prefix.equals("Q")) {
            findings.wrong(
                    Article.AUTHORITY,
                    titles.get(at),
                    "sau “" + prefix + ".” không có chức vụ của người ký",
                    "chức vụ của người ký ở dòng dưới");
        }
    }
}
