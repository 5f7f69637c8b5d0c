package vn.thidua.process.signature;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentId;
import vn.thidua.document.SignatureExtension;
import vn.thidua.document.SignedDocumentIssued;
import vn.thidua.process.CommonVariables;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.CurrentWard;

/** Starts the extension with the issue of a signed document, in the same transaction. */
@Component
class IssuedSignatures {

    private final SignatureExtension extension;
    private final ProcessRoots roots;
    private final CurrentWard ward;

    IssuedSignatures(SignatureExtension extension, ProcessRoots roots, CurrentWard ward) {
        this.extension = extension;
        this.roots = roots;
        this.ward = ward;
    }

    @EventListener
    void on(SignedDocumentIssued issued) {
        if (extension.isWanted(issued.id())) {
            start(issued.id());
        }
    }

    private void start(DocumentId id) {
        String wardId = ward.id().value();
        roots.startOnce(
                ExtendSignatureProcess.KEY,
                "signature/" + wardId + "/" + id,
                Map.of(
                        CommonVariables.WARD_ID.name(),
                        wardId,
                        ExtendSignatureProcess.DOCUMENT_ID.name(),
                        id.toString()));
    }
}
