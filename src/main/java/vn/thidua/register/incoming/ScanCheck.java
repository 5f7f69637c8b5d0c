package vn.thidua.register.incoming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.StoredFile;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;
import vn.thidua.signing.SignatureFinding;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;

/** Verifies what came with a document before it is registered. */
@Component
class ScanCheck {

    private static final int LONGEST = 8000;

    private final Files files;
    private final Signatures signatures;
    private final Sentences sentences;

    ScanCheck(Files files, Signatures signatures, Sentences sentences) {
        this.files = files;
        this.signatures = signatures;
        this.sentences = sentences;
    }

    /**
     * What was found.
     *
     * @param acceptable false where the document can only be sent back
     */
    record Finding(ScanState state, boolean acceptable, String report) {}

    Finding check(Actor actor, @Nullable FileId id) {
        if (id == null) {
            return new Finding(ScanState.NO_FILE, true, "");
        }
        StoredFile file = readable(actor, id);
        if (!file.mediaType().equals("application/pdf")) {
            return new Finding(ScanState.SCAN, true, sentences.text("register.scan.picture"));
        }
        return finding(signatures.verify(files.content(file)));
    }

    private StoredFile readable(Actor actor, FileId id) {
        return Optional.of(id)
                .flatMap(files::find)
                .filter(file -> file.mayBeReadBy(actor))
                .orElseThrow(() ->
                        new BusinessRuleViolation(List.of(Problem.at("fileId", "REGISTER_INCOMING_FILE_MISSING"))));
    }

    private Finding finding(SignatureReport report) {
        return switch (report.kind()) {
            case SIGNED -> signed(report);
            case UNSIGNED -> new Finding(ScanState.UNSIGNED, true, sentences.text("register.scan.unsigned"));
            case NOT_A_PDF, UNREADABLE ->
                new Finding(ScanState.UNSIGNED, false, sentences.text("register.scan.unreadable"));
        };
    }

    /** What was changed, damaged or revoked fails; what only cannot be proven here is taken and marked so. */
    private Finding signed(SignatureReport report) {
        boolean acceptable = report.isIntact()
                && report.signatures().stream().noneMatch(found -> found.verdict() == Verdict.REVOKED);
        String lines = report.signatures().stream().map(this::line).collect(Collectors.joining("\n"));
        String kept = lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
        return new Finding(report.isValid() ? ScanState.SIGNED : ScanState.SIGNED_UNPROVEN, acceptable, kept);
    }

    private String line(SignatureFinding found) {
        String who = found.organisation().isEmpty() ? found.signer() : found.signer() + ", " + found.organisation();
        String when = found.at() == null ? "" : Vietnamese.moment(found.at());
        return sentences.text(
                "register.scan.signature",
                who,
                when,
                found.level().label(),
                sentences.text(found.verdict().sentenceKey()));
    }
}
