package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.signing.SignedFiles.AT;
import static vn.thidua.signing.SignedFiles.AUTHORITY;
import static vn.thidua.signing.SignedFiles.CHAIRMAN;
import static vn.thidua.signing.SignedFiles.aPlanToNumberLater;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.signedBy;
import static vn.thidua.signing.SignedFiles.verified;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/** The strict policy: what a signature does not allow afterwards makes it fail. */
class VerificationTest {

    @Test
    @DisplayName("R-21: a number drawn on the page after the first signature fails it, whatever readers say")
    void aPageDrawnOnAfterTheFirstSignatureFails() {
        byte[] stamped = sealed(Tampering.drawnOn(signedBy(CHAIRMAN, aPlanToSign())));

        SignatureReport report = verified(stamped);

        assertThat(report.isIntact()).isFalse();
        assertThat(report.signatures())
                .extracting(SignatureFinding::verdict)
                .containsExactly(Verdict.CHANGED, Verdict.VALID);
        Poppler.assertAccepts(stamped, 2);
    }

    @Test
    void aPageDrawnOnAfterTheSealFailsBoth() {
        SignatureReport report = verified(Tampering.drawnOn(sealed(signedBy(CHAIRMAN, aPlanToSign()))));

        assertThat(report.signatures()).extracting(SignatureFinding::verdict).containsOnly(Verdict.CHANGED);
        assertThat(report.isChangedAfterwards()).isTrue();
    }

    @Test
    void aNoteAddedAfterTheSignatureFailsWhereOnlyTheNumberMayBeFilledIn() {
        byte[] certified = signedBy(AUTHORITY.key(CHAIRMAN), aPlanToNumberLater(), Certification.FILL_NUMBER);

        assertThat(verified(Tampering.withANote(certified)).isIntact()).isFalse();
    }

    @Test
    void anotherByteInTheTextBreaksTheSignature() {
        SignatureReport report = verified(Tampering.withAnotherByte(signedBy(CHAIRMAN, aPlanToSign())));

        assertThat(report.isIntact()).isFalse();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void aSignatureOfAnotherPaperBreaks() {
        byte[] one = signedBy(CHAIRMAN, aPlanToSign());
        byte[] other = signedBy(CHAIRMAN, SignedFiles.aLongPlanToSign());

        byte[] moved = CmsTransfer.fromTo(one, other);

        assertThat(verified(moved).signatures())
                .extracting(SignatureFinding::verdict)
                .containsExactly(Verdict.BROKEN);
    }

    @Test
    void anUnknownIssuerIsToldApartFromAChangedPaper() {
        SignatureReport report = PdfVerifier.verify(signedBy(CHAIRMAN, aPlanToSign()), Trust.NOBODY, AT);

        assertThat(report.signatures()).extracting(SignatureFinding::verdict).containsExactly(Verdict.UNTRUSTED);
        assertThat(report.isIntact()).isTrue();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void anUnknownIssuerDoesNotHideAChange() {
        byte[] stamped = sealed(Tampering.drawnOn(signedBy(CHAIRMAN, aPlanToSign())));

        assertThat(PdfVerifier.verify(stamped, Trust.NOBODY, AT)
                        .signatures()
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.CHANGED);
    }

    @Test
    void withoutARevocationListTheAnswerIsThatItIsNotKnown() {
        Trust withoutLists = new Trust(List.of(AUTHORITY.certificate()), List.of());

        SignatureReport report = PdfVerifier.verify(signedBy(CHAIRMAN, aPlanToSign()), withoutLists, AT);

        assertThat(report.signatures())
                .extracting(SignatureFinding::verdict)
                .containsExactly(Verdict.REVOCATION_UNKNOWN);
    }

    @Test
    void aRevokedCertificateIsToldSo() {
        byte[] signed = signedBy(CHAIRMAN, aPlanToSign());
        SignatureFinding found =
                PdfVerifier.verify(signed, Trust.NOBODY, AT).signatures().get(0);
        Trust revoked = AUTHORITY.trustRevoking(Objects.requireNonNull(found.certificate()));

        assertThat(PdfVerifier.verify(signed, revoked, AT).signatures())
                .extracting(SignatureFinding::verdict)
                .containsExactly(Verdict.REVOKED);
    }

    @Test
    void aCertificateWhoseTimeIsOverIsToldSo() {
        Instant later = Instant.parse("2071-01-01T00:00:00Z");

        SignatureReport report = PdfVerifier.verify(signedBy(CHAIRMAN, aPlanToSign()), AUTHORITY.trust(), later);

        assertThat(report.signatures()).extracting(SignatureFinding::verdict).containsExactly(Verdict.EXPIRED);
    }

    @Test
    void whatIsNotSignedOrNoPdfIsSaidPlainly() {
        assertThat(verified(aPlanToSign()).kind()).isEqualTo(SignatureReport.Kind.UNSIGNED);
        assertThat(verified("Kế hoạch".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(SignatureReport.Kind.NOT_A_PDF);
        assertThat(verified("%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(SignatureReport.Kind.UNREADABLE);
    }

    @Test
    void thePoliciesOwnReportIsThereOnDemand() {
        assertThat(PdfVerifier.details(signedBy(CHAIRMAN, aPlanToSign()), AUTHORITY.trust(), AT))
                .contains("<DetailedReport");
    }
}
