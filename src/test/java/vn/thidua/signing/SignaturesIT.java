package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.signing.SignedFiles.PLACE;
import static vn.thidua.signing.SignedFiles.aPlanToNumberLater;
import static vn.thidua.signing.SignedFiles.aPlanToSign;

import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.paper.VeraPdf;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.pdf.SignatureWidgets;
import vn.thidua.signing.sample.TestAuthority;

/** The sample ward's people sign and its offices seal, with the keys made for the sample. */
@WardTest
@Transactional
class SignaturesIT {

    private static final Holder CHAIRMAN = Holder.person("chu-tich");
    private static final Holder COMMITTEE = Holder.organisation("PEOPLES_COMMITTEE");
    private static final Holder NEWCOMER = Holder.person("giam-sat");
    private static final char[] WRONG = "00000000".toCharArray();

    @Autowired
    private Signatures signatures;

    @Autowired
    private Credentials credentials;

    @Autowired
    private SampleKeys sampleKeys;

    @Autowired
    private Clock clock;

    @Test
    void theChairmanSignsAndTheOfficeSeals() {
        byte[] paper = sealed(signed(CHAIRMAN, aPlanToSign()));

        SignatureReport report = signatures.verify(paper);

        assertThat(report.isValid()).isTrue();
        assertThat(report.isSignedAndSealed()).isTrue();
        assertThat(report.isSignedBy(CHAIRMAN)).isTrue();
        assertThat(report.isSignedBy(Holder.organisation("PEOPLES_COMMITTEE"))).isTrue();
        assertThat(signatures.describe(report).get(0)).startsWith("Tệp có 2 chữ ký số, tất cả hợp lệ");
        assertThat(signatures.details(paper)).contains("<DetailedReport");
        VeraPdf.assertPdfA2a(paper);
    }

    @Test
    @DisplayName("R-21: an office seals nothing that no person signed")
    void anOfficeSealsNothingThatNobodySigned() {
        assertRefused("SIGNING_NOT_YET_SIGNED", () -> sealed(aPlanToSign()));
    }

    @Test
    @DisplayName("R-21: an office seals nothing that a stranger signed")
    void anOfficeSealsNothingThatAStrangerSigned() {
        byte[] strangers = SignedFiles.signedBy("Người Lạ", aPlanToSign());

        assertRefused("SIGNING_NOT_YET_SIGNED", () -> sealed(strangers));
    }

    @Test
    @DisplayName("R-21: an office seals nothing that was changed after the signature")
    void anOfficeSealsNothingThatWasChanged() {
        byte[] changed = Tampering.drawnOn(signed(CHAIRMAN, aPlanToSign()));

        assertRefused("SIGNING_CHANGED", () -> sealed(changed));
    }

    @Test
    void nobodySignsOrSealsTwice() {
        byte[] signed = signed(CHAIRMAN, aPlanToSign());
        byte[] sealed = sealed(signed);

        assertRefused("SIGNING_ALREADY_SIGNED", () -> signed(CHAIRMAN, signed));
        assertRefused("SIGNING_ALREADY_SIGNED", () -> sealed(sealed));
    }

    @Test
    void aSealIsNoSignatureAndASignatureNoSeal() {
        byte[] paper = aPlanToSign();

        assertRefused("SIGNING_NOT_A_PERSON", () -> signed(COMMITTEE, paper));
        try (UnlockedKey key = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN))) {
            assertRefused("SIGNING_NOT_AN_OFFICE", () -> signatures.seal(key, paper, PLACE));
        }
    }

    @Test
    void oneUnlockedKeySignsManyPapers() {
        try (UnlockedKey key = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN))) {
            List<byte[]> signed = List.of(aPlanToSign(), SignedFiles.aLongPlanToSign()).stream()
                    .map(paper -> signatures.sign(key, paper, PLACE, Certification.NONE))
                    .toList();

            assertThat(signed).allMatch(paper -> signatures.verify(paper).isValid());
        }
    }

    @Test
    void numberAndDateAreFilledInBetweenSignatureAndSeal() {
        byte[] certified;
        try (UnlockedKey key = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN))) {
            certified = signatures.sign(key, aPlanToNumberLater(), PLACE, Certification.FILL_NUMBER);
        }

        byte[] paper = sealed(signatures.fillNumber(certified, "05/KH-UBND", LocalDate.of(2025, 9, 15)));

        assertThat(signatures.verify(paper).isSignedAndSealed()).isTrue();
        assertThat(signatures.verify(paper).isValid()).isTrue();
        VeraPdf.assertPdfA2b(paper);
    }

    @Test
    @DisplayName("R-26: an annex in a file of its own carries the office's signature as text")
    void anAnnexInAFileOfItsOwnIsSealedByText() {
        byte[] annex;
        try (UnlockedKey key = signatures.unlock(COMMITTEE, sampleKeys.pin(COMMITTEE))) {
            annex = signatures.sealSeparate(key, aPlanToSign(), "05/KH-UBND");
        }

        assertThat(signatures.verify(annex).isValid()).isTrue();
        assertThat(SignatureWidgets.places(annex)).hasSize(1);
    }

    @Test
    void fiveWrongPinsCloseAKeyForAWhile() {
        Holder deputy = Holder.person("pct-kinh-te");
        for (int i = 0; i < 5; i++) {
            assertRefused("SIGNING_PIN_WRONG", () -> signatures.unlock(deputy, WRONG));
        }

        assertRefused("SIGNING_PIN_LOCKED", () -> signatures.unlock(deputy, sampleKeys.pin(deputy)));
    }

    @Test
    void whoHasNoKeyIsToldSo() {
        assertRefused("SIGNING_NO_CREDENTIAL", () -> signatures.unlock(NEWCOMER, WRONG));
    }

    @Test
    void aRevokedKeySignsNoMoreAndWhatItSignedBeforeStays() {
        byte[] before = signed(CHAIRMAN, aPlanToSign());
        Credential credential = credentials.activeOf(CHAIRMAN, clock.instant()).orElseThrow();
        UnlockedKey open = signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN));

        credentials.revoke(Actor.system(), credential.id(), "Mất thiết bị");

        assertRefused("SIGNING_CERTIFICATE_REVOKED", () -> signatures.unlock(CHAIRMAN, sampleKeys.pin(CHAIRMAN)));
        assertThatThrownBy(() -> signatures.sign(open, aPlanToSign(), PLACE, Certification.NONE))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(signatures.verify(before).isIntact()).isTrue();
        assertRefused(
                "SIGNING_ALREADY_REVOKED",
                () -> credentials.registerPresent(
                        Actor.system(), CHAIRMAN, credential.location(), sampleKeys.pin(CHAIRMAN)));
    }

    @Test
    void whatCameBackFromTheSignersDeskIsTaken() throws CertificateEncodingException {
        byte[] sent = aPlanToSign();
        credentials.registerOwnDevice(
                Actor.system(), NEWCOMER, ForeignSigner.certificate().getEncoded());

        byte[] accepted = signatures.accept(NEWCOMER, sent, ForeignSigner.signed(sent));

        assertThat(signatures.verify(accepted).isSignedBy(NEWCOMER)).isTrue();
        assertThat(signatures.verify(sealed(accepted)).isSignedAndSealed()).isTrue();
        assertRefused("SIGNING_OWN_DEVICE", () -> signatures.unlock(NEWCOMER, WRONG));
    }

    @Test
    void whatAnotherSignedOrWhatWasNotSentIsNotTaken() throws CertificateEncodingException {
        byte[] sent = aPlanToSign();
        credentials.registerOwnDevice(
                Actor.system(), NEWCOMER, ForeignSigner.certificate().getEncoded());

        assertRefused(
                "SIGNING_UPLOAD_ANOTHERS",
                () -> signatures.accept(NEWCOMER, sent, SignedFiles.signedBy("Người Lạ", sent)));
        assertRefused(
                "SIGNING_UPLOAD_OTHER_FILE",
                () -> signatures.accept(NEWCOMER, sent, ForeignSigner.signed(SignedFiles.aLongPlanToSign())));
        byte[] stolen =
                CmsTransfer.fromTo(ForeignSigner.signed(SignedFiles.aLongPlanToSign()), ForeignSigner.signed(sent));
        assertRefused("SIGNING_CHANGED", () -> signatures.accept(NEWCOMER, sent, stolen));
    }

    @Test
    void withoutAnAuthoritySignaturesStayAtLevelB() {
        byte[] signed = signed(CHAIRMAN, aPlanToSign());

        assertThat(signatures.isExtensible(signed)).isFalse();
        assertThat(signatures.extend(signed)).isEmpty();
        assertThat(signatures.describe(signatures.verify(signed)).get(1)).contains("chưa có dấu thời gian");
    }

    @Test
    void aSignerWithoutAPictureIsToldSo() {
        byte[] file = new TestAuthority().file("Phùng Thế Vịnh");
        credentials.registerFile(Actor.system(), NEWCOMER, file, TestAuthority.PIN);

        try (UnlockedKey key = signatures.unlock(NEWCOMER, TestAuthority.PIN)) {
            assertRefused("SIGNING_NO_PICTURE", () -> signatures.sign(key, aPlanToSign(), PLACE, Certification.NONE));
        }
    }

    private byte[] signed(Holder holder, byte[] pdf) {
        try (UnlockedKey key = signatures.unlock(holder, sampleKeys.pin(holder))) {
            return signatures.sign(key, pdf, PLACE, Certification.NONE);
        }
    }

    private byte[] sealed(byte[] pdf) {
        try (UnlockedKey key = signatures.unlock(COMMITTEE, sampleKeys.pin(COMMITTEE))) {
            return signatures.seal(key, pdf, PLACE);
        }
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.has(code))
                        .as(refusal.getMessage())
                        .isTrue());
    }
}
