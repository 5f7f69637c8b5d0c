package vn.thidua.document;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Certification;
import vn.thidua.signing.Holder;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.UnlockedKey;

/** Adds persons' signatures to prepared files; one that is there already is not given twice. */
@Component
class SignedFiles {

    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final Signatures signatures;

    SignedFiles(PreparedRepository prepared, PreparedFiles files, Signatures signatures) {
        this.prepared = prepared;
        this.files = files;
        this.signatures = signatures;
    }

    void sign(Actor signer, UnlockedKey key, PreparedDocument file, Signing capacity) {
        if (file.signature(capacity).isEmpty()) {
            keep(
                    signer,
                    file,
                    capacity,
                    signatures.sign(key, files.bytes(file), file.placeOf(capacity), certification(file)));
        }
    }

    /** Signed on the signer's own device: exactly what was sent and one signature more. */
    void take(Actor signer, PreparedDocument file, Signing capacity, byte[] uploaded) {
        if (file.signature(capacity).isEmpty()) {
            keep(
                    signer,
                    file,
                    capacity,
                    signatures.accept(Holder.person(signer.userId()), files.bytes(file), uploaded));
        }
    }

    /** Only the first signature can allow that a number is filled in after it. */
    private static Certification certification(PreparedDocument file) {
        return file.numbering() == NumberingOrder.AFTER_SIGNATURE && !file.isSigned()
                ? Certification.FILL_NUMBER
                : Certification.NONE;
    }

    private void keep(Actor signer, PreparedDocument file, Signing capacity, byte[] signed) {
        files.add(signer, file.id(), PreparedRevision.Step.SIGNED, capacity, signed, "");
        if (file.with(prepared.revisions(file.id())).isFullySigned()) {
            prepared.setStatus(file.id(), PreparedStatus.SIGNED);
        }
    }
}
