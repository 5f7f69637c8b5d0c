package vn.thidua.process.signature;

import static vn.thidua.process.signature.ExtendSignatureProcess.DOCUMENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentId;
import vn.thidua.document.SignatureExtension;

@Component
class ExtendSignatureDelegate implements JavaDelegate {

    private final SignatureExtension extension;

    ExtendSignatureDelegate(SignatureExtension extension) {
        this.extension = extension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        extension.extend(DocumentId.of(DOCUMENT_ID.read(execution)));
    }
}
