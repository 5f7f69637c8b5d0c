package vn.thidua.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.rulebook.DatedValues;
import vn.thidua.rulebook.ValueKey;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.pdf.Look;
import vn.thidua.signing.pdf.NumberFields;
import vn.thidua.signing.pdf.PdfSigner;
import vn.thidua.signing.pdf.SignatureRequest;
import vn.thidua.signing.pdf.SignatureWidgets;
import vn.thidua.signing.verification.PdfVerifier;

/** Signs and seals PDF files, fills their number in, and says whether signatures hold. */
@Service
public class Signatures {

    private final Unlocking unlocking;
    private final SigningRules rules;
    private final Recognition recognition;
    private final TrustFolder trust;
    private final Extending extending;
    private final DatedValues values;
    private final Sentences sentences;
    private final Clock clock;

    Signatures(
            Unlocking unlocking,
            SigningRules rules,
            Recognition recognition,
            TrustFolder trust,
            Extending extending,
            DatedValues values,
            Sentences sentences,
            Clock clock) {
        this.unlocking = unlocking;
        this.rules = rules;
        this.recognition = recognition;
        this.trust = trust;
        this.extending = extending;
        this.values = values;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Opens the holder's key for one act, which may sign many files; close it afterwards. */
    public UnlockedKey unlock(Holder holder, char[] pin) {
        return unlocking.unlock(holder, pin);
    }

    /** A person signs; the picture stands in the middle of the place, between title and name. */
    public byte[] sign(UnlockedKey key, byte[] pdf, Place place, Certification certification) {
        rules.requireSignable(key, verifiedIfSigned(pdf));
        byte[] png = rules.picture(key);
        Look look = new Look.Picture(png, Pictures.placed(png, place));
        return PdfSigner.sign(key.key(), pdf, new SignatureRequest(clock.instant(), "Ký văn bản", look, certification));
    }

    /**
     * The office seals what a person has signed, in its real size over the left third of the signature.
     *
     * @param signaturePlace where that person's signature was put
     */
    public byte[] seal(UnlockedKey key, byte[] pdf, Place signaturePlace) {
        rules.requireSealable(key, verify(pdf));
        double diameter = values.number(ValueKey.SEAL_DIAMETER, today()).doubleValue();
        Place signature = SignatureWidgets.places(pdf).stream()
                .filter(signaturePlace::meets)
                .findFirst()
                .orElse(signaturePlace);
        return seal(key, pdf, new Look.Picture(rules.picture(key), signature.sealOf(diameter)));
    }

    /** The office signs an annex that is a file of its own: text only, upper right corner of page 1. */
    public byte[] sealSeparate(UnlockedKey key, byte[] pdf, String code) {
        rules.requireOffice(key);
        return seal(key, pdf, new Look.Text(code + "\n" + Vietnamese.isoMoment(clock.instant())));
    }

    private byte[] seal(UnlockedKey key, byte[] pdf, Look look) {
        return PdfSigner.sign(key.key(), pdf, SignatureRequest.plain(clock.instant(), "Đóng dấu cơ quan", look));
    }

    /** Fills number and date into a file whose signer allowed it; what is filled in cannot be edited any more. */
    public byte[] fillNumber(byte[] pdf, String number, LocalDate date) {
        return NumberFields.fill(pdf, number, Vietnamese.officialLongDate(date));
    }

    /** What the signer signed at his own computer: the sent bytes, one signature of his certificate, nothing else. */
    public byte[] accept(Holder holder, byte[] sent, byte[] uploaded) {
        rules.requireExtension(holder, sent, uploaded, verify(uploaded));
        return uploaded;
    }

    /**
     * The same file with its signatures at level T or LT; empty when no authority is configured or none can be lifted.
     * Refused while the authority does not answer, so that the caller tries again.
     */
    public Optional<byte[]> extend(byte[] pdf) {
        return extending.extend(pdf, verify(pdf));
    }

    /** Whether {@link #extend} has an authority to ask and signatures to lift. */
    public boolean isExtensible(byte[] pdf) {
        return extending.isConfigured() && extending.mayLift(verify(pdf));
    }

    public SignatureReport verify(byte[] pdf) {
        return recognition.recognised(PdfVerifier.verify(pdf, trust.trust(), clock.instant()));
    }

    /** The report in plain Vietnamese: one sentence on the file, one on each signature. */
    public List<String> describe(SignatureReport report) {
        return new ReportWords(sentences::text).of(report);
    }

    /** The library's own report in XML, for whoever must look deeper. */
    public String details(byte[] pdf) {
        if (verify(pdf).kind() != SignatureReport.Kind.SIGNED) {
            throw new BusinessRuleViolation("SIGNING_NOTHING_TO_REPORT");
        }
        return PdfVerifier.details(pdf, trust.trust(), clock.instant());
    }

    private Optional<SignatureReport> verifiedIfSigned(byte[] pdf) {
        return SignatureWidgets.places(pdf).isEmpty() ? Optional.empty() : Optional.of(verify(pdf));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(Instant.now(clock), Vietnamese.ZONE);
    }
}
