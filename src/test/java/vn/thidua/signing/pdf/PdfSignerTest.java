package vn.thidua.signing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.rendered;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.VeraPdf;
import vn.thidua.signing.Place;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Verdict;
import vn.thidua.signing.sample.TestAuthority;
import vn.thidua.signing.verification.PdfVerifier;

class PdfSignerTest {

    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Instant AT = Instant.parse("2025-09-15T08:15:30Z");
    private static final Place PLACE = new Place(3, 118, 150, 50, 22);

    @Test
    void aSignedAndSealedDocumentHoldsAndStaysPdfA() throws Exception {
        byte[] signed;
        try (SigningKey key = AUTHORITY.key("Phạm Đình Khải")) {
            signed = PdfSigner.sign(
                    key,
                    rendered(aLongPlan()),
                    SignatureRequest.plain(
                            AT,
                            "Ký văn bản",
                            new Look.Picture(TestAuthority.signaturePicture(), PLACE.fitted(520, 220))));
        }
        byte[] sealed;
        try (SigningKey key = AUTHORITY.key("Ủy ban nhân dân phường Thạch Khôi")) {
            sealed = PdfSigner.sign(
                    key,
                    signed,
                    SignatureRequest.plain(
                            AT,
                            "Đóng dấu cơ quan",
                            new Look.Picture(
                                    TestAuthority.sealPicture(),
                                    PLACE.fitted(520, 220).sealOf(36))));
        }

        SignatureReport report = PdfVerifier.verify(sealed, AUTHORITY.trust(), AT);
        assertThat(report.signatures())
                .extracting(found -> found.verdict())
                .containsExactly(Verdict.VALID, Verdict.VALID);
        VeraPdf.assertPdfA2a(sealed);
    }
}
