package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.register.Issuer;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;
import vn.thidua.signing.Holder;
import vn.thidua.signing.SignatureReport;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.UnlockedKey;

/** Front door to the records clerk's desk: number, seal or scan, then issue; or back with a reason. */
@Service
@Transactional
public class ClerkDesk {

    private final SignOffs signOffs;
    private final SigningWay way;
    private final Keyholders keyholders;
    private final Preparation preparation;
    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final SealedFiles sealed;
    private final Scans scans;
    private final Signatures signatures;
    private final OneAct act;

    ClerkDesk(
            SignOffs signOffs,
            SigningWay way,
            Keyholders keyholders,
            Preparation preparation,
            PreparedRepository prepared,
            PreparedFiles files,
            SealedFiles sealed,
            Scans scans,
            Signatures signatures,
            OneAct act) {
        this.signOffs = signOffs;
        this.way = way;
        this.keyholders = keyholders;
        this.preparation = preparation;
        this.prepared = prepared;
        this.files = files;
        this.sealed = sealed;
        this.scans = scans;
        this.signatures = signatures;
        this.act = act;
    }

    /**
     * Brings a draft that everybody has signed to the clerk; of one signed on paper, number and date are taken and the
     * print is rendered now. Repeatable.
     */
    public void receive(DraftId id) {
        StoredDraft draft = signOffs.open(id);
        BusinessRuleViolation.throwIfAny(signOffs.missing(draft));
        if (way.of(draft) == SigningMethod.PAPER) {
            preparation.document(Actor.system(), draft, signOffs.signers(draft), SigningMethod.PAPER, way.numbering());
        }
    }

    @Transactional(readOnly = true)
    public SigningState look(DraftId id) {
        List<PreparedDocument> bundle = prepared.live(id);
        Optional<Issuer> seal =
                bundle.stream().flatMap(file -> file.kind().seal().stream()).findFirst();
        boolean digital = bundle.stream().allMatch(PreparedDocument::isDigital);
        return new SigningState(
                digital ? SigningMethod.DIGITAL : SigningMethod.PAPER,
                digital && seal.isPresent(),
                seal.map(Keyholders::ofSeal).filter(keyholders::unlocksHere).isPresent(),
                bundle.stream()
                        .map(file -> SigningItem.of(file, file.isReady()))
                        .toList());
    }

    /** What the strict policy says of a file's signatures. */
    @Transactional(readOnly = true)
    public SignatureReport verify(DraftId id, UUID item) {
        return signatures.verify(files.bytes(files.of(id, item)));
    }

    /** Seals everything of the draft with one unlocked key, each file in a transaction of its own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SigningItem> seal(Actor clerk, DraftId id, char[] pin) {
        requireClerk(clerk);
        List<PreparedDocument> bundle = prepared.live(id);
        try (UnlockedKey key = signatures.unlock(holder(bundle), pin)) {
            return act.each(bundle, PreparedDocument::isReady, file -> {
                signOffs.open(id);
                sealed.seal(clerk, key, files.of(id, file));
            });
        }
    }

    /** For a key on a device at the clerk's desk: the files as they are to be sealed. */
    public List<SigningItem> toSeal(Actor clerk, DraftId id) {
        requireClerk(clerk);
        signOffs.open(id);
        return prepared.live(id).stream()
                .map(file -> SigningItem.of(file.isReady() ? file : sealed.readied(clerk, file), file.isReady()))
                .toList();
    }

    /** Takes a file that was sealed elsewhere: it has to be what was sent and the office's seal, no more. */
    public void takeSealed(Actor clerk, DraftId id, UUID item, byte[] uploaded) {
        requireClerk(clerk);
        signOffs.open(id);
        sealed.take(clerk, files.of(id, item), uploaded);
    }

    /**
     * Keeps the scan of the paper that was signed and stamped by hand.
     *
     * @param reason why it is taken although no code can be read on it; else empty
     */
    public void scan(Actor clerk, DraftId id, byte[] scan, String reason) {
        requireClerk(clerk);
        signOffs.open(id);
        prepared.live(id).stream()
                .filter(file -> file.kind() != DocumentKind.CERTIFICATE)
                .findFirst()
                .ifPresent(file -> scans.take(clerk, file, scan, reason));
    }

    /** The clerk's word that it may be issued; refused while a seal or the scan is missing. */
    public void pass(Actor clerk, DraftId id) {
        requireClerk(clerk);
        signOffs.open(id);
        prepared.live(id).forEach(file -> sealed.pass(clerk, file));
        List<PreparedDocument> bundle = prepared.live(id);
        if (bundle.isEmpty()) {
            throw new BusinessRuleViolation("DOCUMENT_NOT_PREPARED");
        }
        BusinessRuleViolation.throwIfAny(bundle.stream()
                .filter(file -> !file.isReady())
                .map(file ->
                        Problem.of(file.isDigital() ? "DOCUMENT_NOT_SEALED" : "DOCUMENT_NOT_SCANNED", file.title()))
                .toList());
    }

    /** Back to the drafter with a reason; the number is free today and void afterwards. */
    public void giveBack(Actor clerk, DraftId id, String reason) {
        requireClerk(clerk);
        signOffs.giveBack(clerk, signOffs.open(id), Verdict.returned(reason));
    }

    private static Holder holder(List<PreparedDocument> bundle) {
        return bundle.stream()
                .flatMap(file -> file.kind().seal().stream())
                .findFirst()
                .map(Keyholders::ofSeal)
                .orElseThrow(() -> new BusinessRuleViolation("DOCUMENT_NEEDS_NO_SEAL"));
    }

    private static void requireClerk(Actor actor) {
        if (!actor.has(Role.CLERK)) {
            throw new BusinessRuleViolation("DOCUMENT_CLERK_SEALS");
        }
    }
}
