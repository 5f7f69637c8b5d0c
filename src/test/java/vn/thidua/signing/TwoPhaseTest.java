package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.signing.SignedFiles.PLACE;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.verified;

import org.junit.jupiter.api.Test;
import vn.thidua.paper.VeraPdf;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.TwoPhase;
import vn.thidua.signing.sample.TestAuthority;

/** The key is elsewhere: the digest goes out, another maker's tool signs it, its CMS comes back. */
class TwoPhaseTest {

    private static final SignatureRequest REQUEST = SignatureRequest.plain(
            SignedFiles.AT, "Ký văn bản", new Look.Picture(TestAuthority.signaturePicture(), PLACE.fitted(520, 220)));

    private final byte[] pdf = aPlanToSign();

    @Test
    void aForeignCmsOfTheDigestIsEmbeddedAndHolds() {
        byte[] digest = TwoPhase.digest(pdf, REQUEST);

        byte[] signed = TwoPhase.embed(pdf, REQUEST, ForeignSigner.cmsOfDigest(digest));

        assertThat(verified(signed).isValid()).isTrue();
        assertThat(verified(sealed(signed)).isValid()).isTrue();
        VeraPdf.assertPdfA2a(signed);
        Poppler.assertAccepts(signed, 1);
    }

    @Test
    void theSameRequestHasTheSameDigestSoNothingIsHeldInBetween() {
        assertThat(TwoPhase.digest(pdf, REQUEST)).isEqualTo(TwoPhase.digest(pdf, REQUEST));
    }

    @Test
    void theSignatureOfAnotherPaperIsRefused() {
        byte[] other = TwoPhase.digest(SignedFiles.aLongPlanToSign(), REQUEST);

        assertThatThrownBy(() -> TwoPhase.embed(pdf, REQUEST, ForeignSigner.cmsOfDigest(other)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.has("SIGNING_CMS_OTHER")).isTrue());
    }
}
