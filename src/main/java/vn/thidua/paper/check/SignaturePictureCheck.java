package vn.thidua.paper.check;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.read.PdfLine;
import vn.thidua.paper.read.PdfPicture;

/** the signer's picture blue between title and name, the seal red over its left third. */
final class SignaturePictureCheck implements Check {

    private static final double SLACK_MM = 5;
    private static final double OFF_CENTRE_MM = 15;
    private static final Range COVERED = new Range(0.2, 0.5);

    @Override
    public void look(Anatomy document, Findings findings) {
        List<Signer> signers = document.ending().signers();
        for (Signer signer : signers) {
            List<PdfPicture> own = document.content().pictures().stream()
                    .filter(picture -> picture.signed() && nearest(picture, signers) == signer)
                    .toList();
            own.stream()
                    .filter(picture -> picture.tint() != PdfPicture.Tint.RED)
                    .findFirst()
                    .ifPresent(signature -> {
                        signature(signature, signer, findings);
                        own.stream()
                                .filter(picture -> picture.tint() == PdfPicture.Tint.RED)
                                .forEach(seal -> seal(seal, signature, findings));
                    });
        }
    }

    private static @Nullable Signer nearest(PdfPicture picture, List<Signer> signers) {
        return signers.stream()
                .filter(signer -> signer.first().page() == picture.page())
                .min(Comparator.comparingDouble(
                        signer -> Math.abs(picture.centre() - signer.first().centre())))
                .orElse(null);
    }

    private static void signature(PdfPicture picture, Signer signer, Findings findings) {
        @Nullable PdfLine name = signer.name();
        boolean black = picture.tint() == PdfPicture.Tint.BLACK || picture.tint() == PdfPicture.Tint.OTHER;
        if (black) {
            add(Article.SIGNATURE_PICTURE, picture, findings, "không phải màu xanh", "hình ảnh chữ ký màu xanh");
        }
        boolean low = name != null && picture.bottom() > name.baseline() + SLACK_MM;
        boolean high = picture.top() < signer.last().top() - SLACK_MM;
        boolean beside = Math.abs(picture.centre() - signer.last().centre()) > OFF_CENTRE_MM;
        if (low || high || beside) {
            add(
                    Article.SIGNATURE_PICTURE,
                    picture,
                    findings,
                    "không nằm giữa chức vụ và họ tên",
                    "canh giữa chức vụ và họ tên người ký");
        }
    }

    private static void seal(PdfPicture seal, PdfPicture signature, Findings findings) {
        double covered = (Math.min(seal.right(), signature.right()) - signature.left()) / signature.width();
        if (!COVERED.holds(covered, 0) || seal.left() > signature.left()) {
            add(
                    Article.SEAL_PICTURE,
                    seal,
                    findings,
                    "trùm " + Math.round(Math.max(0, covered) * 100) + "% hình chữ ký",
                    "trùm khoảng 1/3 hình chữ ký về bên trái");
        }
    }

    private static void add(Article article, PdfPicture at, Findings findings, String found, String expected) {
        findings.add(Severity.WRONG, article, at.page(), at.left(), at.top(), found, expected);
    }
}
