package vn.thidua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.installation.Trial;

/** What is set around the text of a file: number, date, signers, the code under which it is found again. */
@Component
class Settings {

    private final VerificationCodes codes;
    private final Trial trial;

    Settings(VerificationCodes codes, Trial trial) {
        this.codes = codes;
        this.trial = trial;
    }

    RenderingRecord.Setting ofDraft(List<Signer> signers, Instant at) {
        return new RenderingRecord.Setting(signers, null, null, null, at, null, trial.isTrial(), false);
    }

    RenderingRecord.Setting numbered(
            UUID id, List<Signer> signers, @Nullable Integer number, LocalDate date, Instant at) {
        return new RenderingRecord.Setting(signers, number, null, date, at, codes.url(id), trial.isTrial(), false);
    }

    /** Number and date are filled in after the signature. */
    RenderingRecord.Setting toBeNumbered(UUID id, List<Signer> signers, Instant at) {
        return new RenderingRecord.Setting(signers, null, null, null, at, codes.url(id), trial.isTrial(), true);
    }

    /** @param code of the decision that the certificate names */
    RenderingRecord.Setting ofCertificate(UUID id, List<Signer> signers, String code, LocalDate date, Instant at) {
        return new RenderingRecord.Setting(signers, null, code, date, at, codes.url(id), trial.isTrial(), false);
    }
}
