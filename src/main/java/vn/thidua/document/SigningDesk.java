package vn.thidua.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.signing.Holder;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.UnlockedKey;

/** Front door to the signer's desk: a decision and its certificates are signed in one act. */
@Service
@Transactional
public class SigningDesk {

    private final SignOffs signOffs;
    private final SigningWay way;
    private final Keyholders keyholders;
    private final Preparation preparation;
    private final PreparedRepository prepared;
    private final PreparedFiles files;
    private final SignedFiles signed;
    private final CertificateRendering certificates;
    private final DraftRepository drafts;
    private final Releases releases;
    private final Signatures signatures;
    private final OneAct act;

    SigningDesk(
            SignOffs signOffs,
            SigningWay way,
            Keyholders keyholders,
            Preparation preparation,
            PreparedRepository prepared,
            PreparedFiles files,
            SignedFiles signed,
            CertificateRendering certificates,
            DraftRepository drafts,
            Releases releases,
            Signatures signatures,
            OneAct act) {
        this.signOffs = signOffs;
        this.way = way;
        this.keyholders = keyholders;
        this.preparation = preparation;
        this.prepared = prepared;
        this.files = files;
        this.signed = signed;
        this.certificates = certificates;
        this.drafts = drafts;
        this.releases = releases;
        this.signatures = signatures;
        this.act = act;
    }

    /** What this person would sign, and how. */
    @Transactional(readOnly = true)
    public SigningState look(Actor signer, DraftId id) {
        StoredDraft draft = drafts.get(id);
        Optional<Signing> next = signOffs.next(draft);
        List<PreparedDocument> bundle = prepared.live(id);
        List<SigningItem> items = bundle.isEmpty()
                ? planned(draft)
                : bundle.stream()
                        .map(file -> SigningItem.of(
                                file, next.flatMap(file::signature).isPresent()))
                        .toList();
        return new SigningState(way.of(draft), true, keyholders.unlocksHere(Holder.person(signer.userId())), items);
    }

    /**
     * Signs everything that this draft becomes with one unlocked key. A wrong PIN changes nothing; what was signed before
     * is left as it is. Each file is signed and kept in a transaction of its own.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<SigningItem> sign(Actor signer, DraftId id, char[] pin) {
        try (UnlockedKey key = signatures.unlock(Holder.person(signer.userId()), pin)) {
            List<PreparedDocument> bundle = act.whole(() -> prepare(signer, id));
            Signing capacity = act.whole(() -> capacity(signer, id));
            return act.each(
                    bundle,
                    file -> file.signature(capacity).isPresent(),
                    file -> sign(signer, key, id, file, capacity));
        }
    }

    /** For a key on the signer's own device: the files as they are to be signed. */
    public List<SigningItem> toSign(Actor signer, DraftId id) {
        Signing capacity = capacity(signer, id);
        return prepare(signer, id).stream()
                .map(file -> SigningItem.of(file, file.signature(capacity).isPresent()))
                .toList();
    }

    /** Takes a file that was signed elsewhere: it has to be what was sent and this person's signature, no more. */
    public void takeSigned(Actor signer, DraftId id, UUID item, byte[] uploaded) {
        Signing capacity = capacity(signer, id);
        signed.take(signer, files.of(id, item), capacity, uploaded);
    }

    /** The newest state of one file of a draft. */
    @Transactional(readOnly = true)
    public byte[] file(DraftId id, UUID item) {
        return files.bytes(files.of(id, item));
    }

    /**
     * The signer's word on the draft. An approval counts when the signature is in the files; on paper it is the
     * instruction to print, which is signed by hand afterwards.
     *
     * @param chosen null takes the way that the ward's settings name
     */
    public void signOff(Actor signer, DraftId id, Verdict verdict, @Nullable SigningMethod chosen) {
        StoredDraft draft = signOffs.open(id);
        if (verdict.isApproval()) {
            requireSigned(signer, draft, chosen == null ? way.of(draft) : chosen);
        }
        signOffs.sign(signer, draft, verdict);
    }

    private void requireSigned(Actor signer, StoredDraft draft, SigningMethod method) {
        Signing capacity = signOffs.entitled(signer, draft).signing();
        List<PreparedDocument> bundle = prepared.live(draft.id());
        if (method == SigningMethod.DIGITAL) {
            BusinessRuleViolation.throwIfAny(unsigned(draft, bundle, capacity));
        } else if (bundle.stream().anyMatch(PreparedDocument::isSigned)) {
            throw new BusinessRuleViolation("DOCUMENT_SIGNED_DIGITALLY_ALREADY");
        } else {
            releases.release(signer, draft.id(), "Chuyển sang ký trên giấy");
        }
    }

    private List<Problem> unsigned(StoredDraft draft, List<PreparedDocument> bundle, Signing capacity) {
        if (bundle.isEmpty()) {
            return List.of(Problem.of("DOCUMENT_NOT_SIGNED", draft.kind().label()));
        }
        return bundle.stream()
                .filter(file -> file.signature(capacity).isEmpty())
                .map(file -> Problem.of("DOCUMENT_NOT_SIGNED", file.title()))
                .toList();
    }

    private List<SigningItem> planned(StoredDraft draft) {
        Stream<SigningItem> document =
                Stream.of(SigningItem.planned(draft.kind().registerName() + " " + draft.summary()));
        Stream<SigningItem> attached = draft.kind() == DocumentKind.AWARD_DECISION && way.numbersBeforeSignature()
                ? certificates.awards(draft).stream()
                        .map(award -> SigningItem.planned(DocumentKind.CERTIFICATE.label() + " " + award.recipient()))
                : Stream.of();
        return Stream.concat(document, attached).toList();
    }

    private Signing capacity(Actor signer, DraftId id) {
        return signOffs.entitled(signer, signOffs.open(id)).signing();
    }

    private List<PreparedDocument> prepare(Actor signer, DraftId id) {
        StoredDraft draft = signOffs.open(id);
        Signer next = signOffs.entitled(signer, draft);
        return preparation.bundle(signer, draft, signOffs.printed(draft, next), way.numbering());
    }

    private void sign(Actor signer, UnlockedKey key, DraftId id, UUID item, Signing capacity) {
        signOffs.open(id);
        signed.sign(signer, key, files.of(id, item), capacity);
    }
}
