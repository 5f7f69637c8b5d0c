package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.signing.SignedFiles.AUTHORITY;
import static vn.thidua.signing.SignedFiles.CHAIRMAN;
import static vn.thidua.signing.SignedFiles.PLACE;
import static vn.thidua.signing.SignedFiles.aPlanToNumberLater;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.signedBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.Extension;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.NumberFields;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.sample.TestAuthority;

/** What may come back from a signer's own computer: the sent file and one signature. */
class ExtensionTest {

    private final byte[] sent = aPlanToSign();

    @Test
    void theSentFileWithOneSignatureIsTaken() {
        assertThatCode(() -> Extension.require(sent, signedBy(CHAIRMAN, sent))).doesNotThrowAnyException();
    }

    @Test
    void aSecondSignatureOnASignedFileIsTaken() {
        byte[] minutes = signedBy("Trịnh Thu Vân", sent);

        assertThatCode(() -> Extension.require(minutes, signedBy(CHAIRMAN, minutes)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileOfAnotherToolIsTaken() {
        assertThatCode(() -> Extension.require(sent, ForeignSigner.signed(sent)))
                .doesNotThrowAnyException();
    }

    @Test
    void anotherFileIsRefused() {
        assertRefused(signedBy(CHAIRMAN, SignedFiles.aLongPlanToSign()), "SIGNING_UPLOAD_OTHER_FILE");
    }

    @Test
    void oneChangedByteIsRefused() {
        byte[] signed = signedBy(CHAIRMAN, sent);
        signed[sent.length / 2] ^= 1;

        assertRefused(signed, "SIGNING_UPLOAD_OTHER_FILE");
    }

    @Test
    void theFileAsItWasSentIsRefused() {
        assertRefused(sent.clone(), "SIGNING_UPLOAD_OTHER_FILE");
    }

    @Test
    void aFileWithoutASignatureIsRefused() {
        assertRefused(Arrays.copyOf(sent, sent.length + 20), "SIGNING_UPLOAD_NOT_ONE_SIGNATURE");
    }

    @Test
    void twoSignaturesAtOnceAreRefused() {
        assertRefused(sealed(signedBy(CHAIRMAN, sent)), "SIGNING_UPLOAD_NOT_ONE_SIGNATURE");
    }

    @Test
    void aPageDrawnOnBeforeTheSignatureIsRefused() {
        assertRefused(signedBy(CHAIRMAN, Tampering.drawnOn(sent)), "SIGNING_UPLOAD_CHANGED");
    }

    @Test
    void aNoteBesideTheSignatureIsRefused() {
        assertRefused(signedBy(CHAIRMAN, Tampering.withANote(sent)), "SIGNING_UPLOAD_CHANGED");
    }

    @Test
    void aNumberFilledInBeforeTheSignatureIsRefused() {
        byte[] blank = aPlanToNumberLater();
        byte[] filled = NumberFields.fill(blank, "05/KH-UBND", "ngày 15 tháng 9 năm 2025");

        assertThatThrownBy(() -> Extension.require(blank, signedBy(CHAIRMAN, filled)))
                .satisfies(refusal -> assertCode(refusal, "SIGNING_UPLOAD_CHANGED"));
    }

    @Test
    void somethingBehindTheSignatureIsRefused() {
        byte[] signed = signedBy(CHAIRMAN, sent);

        assertRefused(Arrays.copyOf(signed, signed.length + 9), "SIGNING_UPLOAD_NOT_ONE_SIGNATURE");
    }

    @Test
    void aPictureThatCoversThePageIsRefused() {
        byte[] covered;
        try (SigningKey key = AUTHORITY.key(CHAIRMAN)) {
            Look look = new Look.Picture(TestAuthority.signaturePicture(), new Place(1, 10, 10, 190, 270));
            covered = PdfSigner.sign(key, sent, SignatureRequest.plain(SignedFiles.AT, "Ký", look));
        }

        assertRefused(covered, "SIGNING_UPLOAD_COVERS_PAGE");
        assertThat(PLACE.widthMm()).isLessThan(100);
    }

    private void assertRefused(byte[] uploaded, String code) {
        assertThatThrownBy(() -> Extension.require(sent, uploaded)).satisfies(refusal -> assertCode(refusal, code));
    }

    private static void assertCode(Throwable refusal, String code) {
        assertThat(refusal).isInstanceOf(BusinessRuleViolation.class);
        assertThat(((BusinessRuleViolation) refusal).has(code))
                .as(refusal.getMessage())
                .isTrue();
    }
}
