package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.signed;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.PaperTestData;
import vn.thidua.paper.RenderedPdf;
import vn.thidua.paper.SignaturePlace;
import vn.thidua.paper.check.Finding;
import vn.thidua.paper.check.LayoutChecker;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.sample.TestAuthority;

/** Signatures, seal and verification code do not disturb the layout, and the checker sees where they stand. */
class SignedLayoutTest {

    private static final RenderedPdf PLAN =
            PaperTestData.render(aPlan().verification("https://vi-du.vn/v/0123456789ABCDEF")
                    .paragraph("Các cơ quan, đơn vị tổ chức thực hiện Kế hoạch này")
                    .endedBy(signed("UBND thành phố Hải Phòng")));

    @Test
    @DisplayName("R-27: signature blue between title and name, seal red over its left third: nothing to tell")
    void aSignedAndSealedDocumentHasNoFinding() {
        assertThat(findings(signedAt(0, 0, 0))).isEmpty();
    }

    @Test
    @DisplayName("R-27: a signature beside its place and a seal beside the signature are told")
    void picturesInTheWrongPlaceAreTold() {
        assertThat(findings(signedAt(-50, 0, 0))).extracting(Finding::rule).containsOnly("R-27");
        assertThat(findings(signedAt(0, 30, 0))).extracting(Finding::rule).containsOnly("R-27");
        assertThat(findings(signedAt(0, 0, 25)))
                .extracting(Finding::component)
                .containsOnly("Hình ảnh chữ ký số của cơ quan");
    }

    private static List<Finding> findings(byte[] pdf) {
        return LayoutChecker.forUploads().check(pdf).findings();
    }

    private static byte[] signedAt(double right, double down, double sealRight) {
        SignaturePlace room = PLAN.signaturePlaces().get(0);
        Place place = new Place(
                        room.page(), room.leftMm() + right, room.topMm() + down, room.widthMm(), room.heightMm())
                .fitted(520, 220);
        Place seal = place.sealOf(36);
        Place moved = new Place(seal.page(), seal.leftMm() + sealRight, seal.topMm(), seal.widthMm(), seal.heightMm());
        return with(
                SignedFiles.COMMITTEE,
                TestAuthority.sealPicture(),
                moved,
                with(SignedFiles.CHAIRMAN, TestAuthority.signaturePicture(), place, PLAN.bytes()));
    }

    private static byte[] with(String who, byte[] picture, Place place, byte[] pdf) {
        try (SigningKey key = SignedFiles.AUTHORITY.key(who)) {
            Look look = new Look.Picture(picture, place);
            return PdfSigner.sign(key, pdf, SignatureRequest.plain(SignedFiles.AT, "Ký", look));
        }
    }
}
