package vn.thidua.paper.check;

import java.util.List;
import vn.thidua.paper.read.PdfLine;

/** secretary left, chair right, start and end of the meeting, Nơi nhận below. */
final class MinutesCheck implements Check {

    private static final int SIGNERS = 2;

    /** The template is that of a meeting; what is handed over has givers and receivers, no secretary and no chair. */
    private static final List<String> NO_MEETING = List.of("BIENBANGIAONHAN", "BIENBANBANGIAO");

    @Override
    public void look(Anatomy document, Findings findings) {
        if (document.form() != DocumentForm.MINUTES) {
            return;
        }
        String text = Letters.bare(document.mainText());
        if (NO_MEETING.stream().anyMatch(text::contains)) {
            return;
        }
        signers(document, findings);
        if (!text.contains("BATDAU") || !text.contains("KETTHUC")) {
            findings.review(
                    Article.MINUTES,
                    document.bodyRows().get(0),
                    "không thấy thời gian bắt đầu hoặc kết thúc",
                    "ghi thời gian bắt đầu và kết thúc cuộc họp");
        }
    }

    private static void signers(Anatomy document, Findings findings) {
        List<Signer> signers = document.ending().signers();
        if (signers.size() < SIGNERS) {
            Ending ending = document.ending();
            findings.add(
                    Severity.WRONG,
                    Article.MINUTES,
                    ending.page(),
                    document.frame().left(),
                    Math.min(ending.top(), Annex1.PAPER_HEIGHT_MM),
                    "không có đủ hai người ký",
                    "THƯ KÝ bên trái, CHỦ TỌA bên phải");
            return;
        }
        String left = Letters.bare(signers.get(0).first().text());
        String right = Letters.bare(signers.get(1).first().text());
        if (!left.contains("THUKY") || right.contains("THUKY")) {
            PdfLine at = signers.get(0).first();
            findings.wrong(
                    Article.MINUTES,
                    at,
                    Letters.quoted(at.text()) + " bên trái, "
                            + Letters.quoted(signers.get(1).first().text()) + " bên phải",
                    "THƯ KÝ bên trái, CHỦ TỌA bên phải");
        }
        PdfLine head = document.ending().recipientsHead();
        PdfLine last = signers.get(1).last();
        if (head != null && head.page() == last.page() && head.baseline() < last.baseline()) {
            findings.wrong(Article.MINUTES, head, "“Nơi nhận:” ngang hàng với chữ ký", "“Nơi nhận:” ở dưới chữ ký");
        }
    }
}
