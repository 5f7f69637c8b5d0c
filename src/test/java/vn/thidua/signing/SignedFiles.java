package vn.thidua.signing;

import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.aPlan;
import static vn.thidua.paper.PaperTestData.rendered;
import static vn.thidua.paper.PaperTestData.signed;

import java.time.Instant;
import vn.thidua.paper.NumberLine;
import vn.thidua.paper.PlaceAndDate;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SigningKey;
import vn.thidua.signing.sample.TestAuthority;
import vn.thidua.signing.verification.PdfVerifier;

/** Papers of an invented ward, signed and sealed with keys that one authority issued. */
public final class SignedFiles {

    public static final TestAuthority AUTHORITY = new TestAuthority();
    public static final Instant AT = Instant.parse("2025-09-15T01:15:30Z");
    public static final Place PLACE = new Place(1, 118, 150, 50, 22);
    public static final String CHAIRMAN = "Phạm Đình Khải";
    public static final String COMMITTEE = "Ủy ban nhân dân phường Thạch Khôi";

    private SignedFiles() {}

    public static byte[] aPlanToSign() {
        return rendered(aPlan().paragraph("Nội dung").endedBy(signed("Như trên")));
    }

    public static byte[] aLongPlanToSign() {
        return rendered(aLongPlan());
    }

    /** Number and date are filled in later. */
    public static byte[] aPlanToNumberLater() {
        return rendered(aPlan().number(NumberLine.blank("KH-UBND"))
                .placeAndDate(PlaceAndDate.blank("Thạch Khôi", 2025))
                .fillableNumber()
                .paragraph("Nội dung")
                .endedBy(signed("Như trên")));
    }

    public static byte[] signedBy(String name, byte[] pdf) {
        return signedBy(AUTHORITY.key(name), pdf, Certification.NONE);
    }

    public static byte[] signedBy(SigningKey opened, byte[] pdf, Certification certification) {
        try (SigningKey key = opened) {
            Place place = PLACE.fitted(520, 220);
            Look look = new Look.Picture(TestAuthority.signaturePicture(), place);
            return PdfSigner.sign(key, pdf, new SignatureRequest(AT, "Ký văn bản", look, certification));
        }
    }

    public static byte[] sealed(byte[] signed) {
        try (SigningKey key = AUTHORITY.key(COMMITTEE)) {
            Place place = PLACE.fitted(520, 220).sealOf(36);
            Look look = new Look.Picture(TestAuthority.sealPicture(), place);
            return PdfSigner.sign(key, signed, SignatureRequest.plain(AT, "Đóng dấu cơ quan", look));
        }
    }

    public static SignatureReport verified(byte[] pdf) {
        return PdfVerifier.verify(pdf, AUTHORITY.trust(), AT);
    }
}
