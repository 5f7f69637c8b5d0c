package vn.thidua.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Front door to the random codes printed on documents, under which anybody may ask whether one is genuine. */
@Service
@Transactional
public class VerificationCodes {

    private final VerificationCodeRepository codes;
    private final String address;

    VerificationCodes(VerificationCodeRepository codes, @Value("${thidua.notification.address}") String address) {
        this.codes = codes;
        this.address = address;
    }

    /** Sixteen characters, created at the first call for this document and the same ever after. */
    public String of(UUID documentId) {
        Optional<String> known = codes.codeOf(documentId);
        while (known.isEmpty()) {
            codes.add(CrockfordCode.next(), documentId);
            known = codes.codeOf(documentId);
        }
        return known.get();
    }

    /** What the QR code on the document says. */
    public String url(UUID documentId) {
        return address + "/v/" + of(documentId);
    }

    /** Whose code it is, issued or not; spaces, hyphens and small letters are taken as typed. */
    @Transactional(readOnly = true)
    public Optional<UUID> documentOf(String typed) {
        return codes.documentOf(CrockfordCode.normalised(typed));
    }
}
