package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static vn.thidua.signing.SignedFiles.AUTHORITY;
import static vn.thidua.signing.SignedFiles.CHAIRMAN;
import static vn.thidua.signing.SignedFiles.COMMITTEE;
import static vn.thidua.signing.SignedFiles.PLACE;
import static vn.thidua.signing.SignedFiles.aLongPlanToSign;
import static vn.thidua.signing.SignedFiles.aPlanToNumberLater;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.signedBy;
import static vn.thidua.signing.SignedFiles.verified;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.VeraPdf;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.NumberFields;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SignatureWidgets;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.sample.TestAuthority;

class SigningAndSealingTest {

    @Test
    void aSignedAndSealedPaperHoldsForTwoMakersOfReaders() {
        byte[] paper = sealed(signedBy(CHAIRMAN, aLongPlanToSign()));

        SignatureReport report = verified(paper);

        assertThat(report.isValid()).isTrue();
        assertThat(report.signatures()).extracting(SignatureFinding::signer).containsExactly(CHAIRMAN, COMMITTEE);
        assertThat(report.level()).isEqualTo(Level.B);
        Poppler.assertAccepts(paper, 2);
    }

    @Test
    void itStaysAnArchiveFile() {
        byte[] signed = signedBy(CHAIRMAN, aPlanToSign());

        VeraPdf.assertPdfA2a(signed);
        VeraPdf.assertPdfA2a(sealed(signed));
    }

    @Test
    @DisplayName("R-27: the seal has its real size and covers the left third of the signature's picture")
    void theSealCoversTheLeftThirdOfTheSignature() {
        List<Place> places = SignatureWidgets.places(sealed(signedBy(CHAIRMAN, aPlanToSign())));

        Place signature = places.get(0);
        Place seal = places.get(1);

        assertThat(seal.widthMm()).isEqualTo(36, offset(0.05));
        assertThat(seal.heightMm()).isEqualTo(36, offset(0.05));
        double covered = seal.leftMm() + seal.widthMm() - signature.leftMm();
        assertThat(covered / signature.widthMm()).isEqualTo(1 / 3.0, offset(0.01));
        assertThat(seal.topMm() + seal.heightMm() / 2)
                .isEqualTo(signature.topMm() + signature.heightMm() / 2, offset(0.1));
    }

    @Test
    @DisplayName("R-27: the signature's picture keeps its proportions in the middle of its place")
    void theSignatureStandsInTheMiddleOfItsPlace() {
        Place signature =
                SignatureWidgets.places(signedBy(CHAIRMAN, aPlanToSign())).get(0);

        assertThat(signature.widthMm() / signature.heightMm()).isEqualTo(520 / 220.0, offset(0.01));
        assertThat(signature.leftMm() + signature.widthMm() / 2)
                .isEqualTo(PLACE.leftMm() + PLACE.widthMm() / 2, offset(0.1));
    }

    @Test
    @DisplayName("R-21: the seal leaves what the person signed as it was")
    void theSealLeavesTheSignedBytesAlone() {
        byte[] signed = signedBy(CHAIRMAN, aPlanToSign());

        byte[] sealed = sealed(signed);

        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
    }

    @Test
    @DisplayName("R-26: the seal of a separate annex is text of 10 points at the top right of page 1, no picture")
    void theSealOfASeparateAnnexIsText() {
        byte[] annex;
        try (SigningKey key = AUTHORITY.key(COMMITTEE)) {
            Look look = new Look.Text("05/KH-UBND\n2025-09-15T08:15:30+07:00");
            annex = PdfSigner.sign(key, aPlanToSign(), SignatureRequest.plain(SignedFiles.AT, "Phụ lục", look));
        }

        Place text = SignatureWidgets.places(annex).get(0);

        assertThat(text.page()).isOne();
        assertThat(text.leftMm() + text.widthMm()).isEqualTo(195, offset(1.0));
        assertThat(text.topMm()).isLessThan(20);
        assertThat(annex.length - aPlanToSign().length).isLessThan(60_000);
        assertThat(verified(annex).isValid()).isTrue();
        VeraPdf.assertPdfA2a(annex);
    }

    @Test
    void numberAndDateFilledInAfterTheSignatureLeaveItValid() {
        byte[] certified = signedBy(AUTHORITY.key(CHAIRMAN), aPlanToNumberLater(), Certification.FILL_NUMBER);

        byte[] paper = sealed(NumberFields.fill(certified, "05/KH-UBND", "ngày 15 tháng 9 năm 2025"));

        assertThat(verified(paper).isValid()).isTrue();
        Poppler.assertAccepts(paper, 2);
        VeraPdf.assertPdfA2b(paper);
    }

    @Test
    void whatWasFilledInIsNotFilledInAgain() {
        byte[] filled = NumberFields.fill(aPlanToNumberLater(), "05/KH-UBND", "ngày 15 tháng 9 năm 2025");

        assertThatThrownBy(() -> NumberFields.fill(filled, "06/KH-UBND", "ngày 16 tháng 9 năm 2025"))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("SIGNING_NOT_FILLABLE"))
                                .isTrue());
    }

    @Test
    void twoPeopleSignOnePaper() {
        byte[] minutes = signedBy("Trịnh Thu Vân", aPlanToSign());

        byte[] both = signedBy(CHAIRMAN, minutes);

        assertThat(verified(both).isValid()).isTrue();
        VeraPdf.assertPdfA2a(both);
    }

    @Test
    void aSealOfTheSampleSaysWhatItIsNot() {
        assertThat(TestAuthority.sealText()).contains("DẤU MẪU - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
    }
}
