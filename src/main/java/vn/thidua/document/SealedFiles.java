package vn.thidua.document;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.UnlockedKey;

/** Puts the office's seal on prepared files that every signer has signed. */
@Component
class SealedFiles {

    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final LateNumbering numbering;
    private final Signatures signatures;

    SealedFiles(PreparedRepository prepared, PreparedFiles files, LateNumbering numbering, Signatures signatures) {
        this.prepared = prepared;
        this.files = files;
        this.numbering = numbering;
        this.signatures = signatures;
    }

    /** The file as the seal is put on it: signed by all, with its number. */
    PreparedDocument readied(Actor clerk, PreparedDocument file) {
        if (file.status() == PreparedStatus.PREPARED) {
            throw new BusinessRuleViolation("DOCUMENT_NOT_SIGNED", file.title());
        }
        return numbering.number(clerk, file);
    }

    void seal(Actor clerk, UnlockedKey key, PreparedDocument known) {
        if (!known.isReady()) {
            PreparedDocument file = readied(clerk, known);
            keep(clerk, file, signatures.seal(key, files.bytes(file), file.lastPlace()));
        }
    }

    /** Sealed on the clerk's own device: exactly what was sent and the seal. */
    void take(Actor clerk, PreparedDocument known, byte[] uploaded) {
        if (!known.isReady()) {
            PreparedDocument file = readied(clerk, known);
            keep(
                    clerk,
                    file,
                    signatures.accept(
                            Keyholders.ofSeal(file.kind().letterhead().issuer()), files.bytes(file), uploaded));
        }
    }

    /** A kind without a seal needs the clerk's word only. */
    void pass(Actor clerk, PreparedDocument known) {
        if (!known.isReady() && known.isDigital() && known.kind().seal().isEmpty()) {
            readied(clerk, known);
            prepared.setStatus(known.id(), PreparedStatus.SEALED);
        }
    }

    private void keep(Actor clerk, PreparedDocument file, byte[] sealed) {
        files.add(clerk, file.id(), PreparedRevision.Step.SEALED, null, sealed, "");
        prepared.setStatus(file.id(), PreparedStatus.SEALED);
    }
}
