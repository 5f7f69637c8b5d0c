package vn.thidua.document;

import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composers;
import vn.thidua.register.NumberHold;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Signatures;

/** Fills number and date into a file that was signed without them, as its first signature allows. */
@Component
class LateNumbering {

    private final DraftRepository drafts;
    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final Composers composers;
    private final SignOffs signOffs;
    private final Register register;
    private final Signatures signatures;

    LateNumbering(
            DraftRepository drafts,
            PreparedRepository prepared,
            PreparedFiles files,
            Composers composers,
            SignOffs signOffs,
            Register register,
            Signatures signatures) {
        this.drafts = drafts;
        this.prepared = prepared;
        this.files = files;
        this.composers = composers;
        this.signOffs = signOffs;
        this.register = register;
        this.signatures = signatures;
    }

    /** Returns the file with its number; one that has it is left as it is. */
    PreparedDocument number(Actor clerk, PreparedDocument file) {
        boolean late = file.numbering() == NumberingOrder.AFTER_SIGNATURE && file.isDigital();
        return late && !file.has(PreparedRevision.Step.NUMBERED) ? fill(clerk, file) : file;
    }

    private PreparedDocument fill(Actor clerk, PreparedDocument file) {
        StoredDraft draft = drafts.get(file.draftId());
        NumberHold hold = register.reserve(
                clerk,
                NumberRequests.of(
                        file.id(), draft, composers.compose(draft.kind(), draft.snapshot()), signOffs.signers(draft)));
        byte[] filled = signatures.fillNumber(files.bytes(file), hold.code(), hold.heldOn());
        prepared.setNumber(file.id(), hold.number(), hold.code(), hold.heldOn());
        files.add(clerk, file.id(), PreparedRevision.Step.NUMBERED, null, filled, "");
        return prepared.lock(file.id());
    }
}
