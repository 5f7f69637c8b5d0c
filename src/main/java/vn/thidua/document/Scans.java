package vn.thidua.document;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.file.Sha256;
import vn.thidua.paper.QrReader;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Takes the scan of what was signed and stamped by hand: its QR code says whose it is. */
@Component
class Scans {

    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final VerificationCodes codes;

    Scans(PreparedRepository prepared, PreparedFiles files, VerificationCodes codes) {
        this.prepared = prepared;
        this.files = files;
        this.codes = codes;
    }

    /** Another scan replaces the first until the document is issued; both are kept. */
    void take(Actor clerk, PreparedDocument file, byte[] scan, String reason) {
        if (file.isDigital()) {
            throw new BusinessRuleViolation("DOCUMENT_SIGNED_DIGITALLY_ALREADY");
        }
        if (file.has(PreparedRevision.Step.SCANNED) && file.latest().sha256().equals(Sha256.of(scan))) {
            return;
        }
        String why = Vietnamese.text(reason);
        requireRecognised(file.id(), QrReader.texts(scan), why);
        files.add(clerk, file.id(), PreparedRevision.Step.SCANNED, null, scan, why);
        prepared.setStatus(file.id(), PreparedStatus.SEALED);
    }

    /** PDF, PNG or JPEG, told by the first byte. */
    static String mediaType(byte[] scan) {
        return switch (scan[0]) {
            case '%' -> "application/pdf";
            case (byte) 0x89 -> "image/png";
            default -> "image/jpeg";
        };
    }

    private void requireRecognised(UUID id, List<String> read, String why) {
        String expected = codes.url(id);
        if (read.contains(expected)) {
            return;
        }
        String stem = expected.substring(0, expected.lastIndexOf('/') + 1);
        if (read.stream().anyMatch(text -> text.startsWith(stem))) {
            throw new BusinessRuleViolation("DOCUMENT_SCAN_OF_ANOTHER");
        }
        if (why.isEmpty()) {
            throw new BusinessRuleViolation(List.of(Problem.at("scanReason", "DOCUMENT_SCAN_CODE_UNREADABLE")));
        }
    }
}
