package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.signing.SignedFiles.AUTHORITY;
import static vn.thidua.signing.SignedFiles.CHAIRMAN;
import static vn.thidua.signing.SignedFiles.aPlanToSign;
import static vn.thidua.signing.SignedFiles.sealed;
import static vn.thidua.signing.SignedFiles.signedBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import vn.thidua.paper.VeraPdf;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.verification.PdfVerifier;
import vn.thidua.signing.verification.Trust;

/** Levels T and LT, with an authority that may be down. */
class LongTermTest {

    private static final Instant STAMPED = SignedFiles.AT.plus(Duration.ofMinutes(5));
    private static final byte[] PAPER = sealed(signedBy(CHAIRMAN, aPlanToSign()));

    private final TrustFolder folder = Mockito.mock();
    private TestTimeStamping authority;

    @BeforeEach
    void start() throws IOException {
        authority = new TestTimeStamping(AUTHORITY, STAMPED);
        BDDMockito.given(folder.trust()).willReturn(AUTHORITY.trust());
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void withoutAnAuthorityASignatureStaysAtLevelB() {
        Extending none = extending(new SigningSettings(List.of(), null, List.of()));

        assertThat(none.extend(PAPER, verified(PAPER))).isEmpty();
        assertThat(verified(PAPER).level()).isEqualTo(Level.B);
    }

    @Test
    void withTimeAndRevocationDataBothSignaturesReachLt() {
        byte[] extended = extending().extend(PAPER, verified(PAPER)).orElseThrow();

        SignatureReport report = verified(extended);
        assertThat(report.level()).isEqualTo(Level.LT);
        assertThat(report.isValid()).isTrue();
        assertThat(report.signatures()).extracting(SignatureFinding::at).containsOnly(STAMPED);
        assertThat(Arrays.copyOf(extended, PAPER.length)).isEqualTo(PAPER);
        VeraPdf.assertPdfA2a(extended);
        assertThat(extending().extend(extended, report)).isEmpty();
    }

    @Test
    void withoutRevocationDataTheyReachT() {
        BDDMockito.given(folder.trust()).willReturn(new Trust(List.of(AUTHORITY.certificate()), List.of()));

        byte[] extended = extending().extend(PAPER, verified(PAPER)).orElseThrow();

        assertThat(verified(extended).level()).isEqualTo(Level.T);
    }

    @Test
    void whileTheAuthorityIsDownItIsSaidSoAndLaterItWorks() {
        authority.goDown();
        assertThatThrownBy(() -> extending().extend(PAPER, verified(PAPER)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("SIGNING_NOT_EXTENDED"))
                                .isTrue());

        authority.comeBack();

        Optional<byte[]> extended = extending().extend(PAPER, verified(PAPER));
        assertThat(extended).isPresent();
    }

    @Test
    void aChangedPaperIsNotExtended() {
        byte[] changed = Tampering.drawnOn(PAPER);

        assertThatThrownBy(() -> extending().extend(changed, verified(changed)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    private Extending extending() {
        return extending(new SigningSettings(List.of(), authority.url(), List.of()));
    }

    private Extending extending(SigningSettings settings) {
        return new Extending(settings, Mockito.mock(), folder);
    }

    private static SignatureReport verified(byte[] pdf) {
        return PdfVerifier.verify(pdf, AUTHORITY.trust(), STAMPED.plusSeconds(60));
    }
}
