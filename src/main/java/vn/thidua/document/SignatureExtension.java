package vn.thidua.document;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.file.Originals;
import vn.thidua.shared.Actor;
import vn.thidua.signing.Level;
import vn.thidua.signing.Signatures;

/**
 * Front door to the lasting proof of an issued document's signatures (levels T and LT). The original stays as it was
 * signed; what proves it longer is kept beside it.
 */
@Service
@Transactional
public class SignatureExtension {

    private static final Actor PROGRAM = Actor.system();

    private final IssuedDocumentRepository issued;
    private final RenditionRepository present;
    private final Renditions renditions;
    private final Originals originals;
    private final Signatures signatures;

    SignatureExtension(
            IssuedDocumentRepository issued,
            RenditionRepository present,
            Renditions renditions,
            Originals originals,
            Signatures signatures) {
        this.issued = issued;
        this.present = present;
        this.renditions = renditions;
        this.originals = originals;
        this.signatures = signatures;
    }

    /** Whether an authority is configured and the document's signatures can be proven longer than they are. */
    @Transactional(readOnly = true)
    public boolean isWanted(DocumentId id) {
        return signatures.isExtensible(newest(id));
    }

    /** Keeps the extended file; a second call finds nothing to add. Refused while the authority does not answer. */
    public void extend(DocumentId id) {
        Optional<byte[]> extended = signatures.extend(newest(id));
        extended.ifPresent(
                file -> renditions.add(PROGRAM, id, Rendition.Kind.EXTENDED, "application/pdf", file, note(file)));
    }

    private byte[] newest(DocumentId id) {
        return present.of(id).stream()
                .filter(rendition -> rendition.kind() == Rendition.Kind.EXTENDED)
                .reduce((earlier, later) -> later)
                .map(rendition -> originals.read(rendition.sha256()))
                .orElseGet(() -> issued.content(id));
    }

    private String note(byte[] file) {
        Level level = signatures.verify(file).level();
        return "Mức %s: %s.".formatted(level.label(), level.meaning());
    }
}
