package vn.thidua.process.correction;

import static vn.thidua.process.correction.CorrectDocumentProcess.DOCUMENT_ID;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.Corrections;
import vn.thidua.document.DocumentId;
import vn.thidua.document.ReissuedCertificates;

/** From now on the correcting document counts, with the certificates that it issues anew. */
@Component
class ApplyCorrectionDelegate implements JavaDelegate {

    private final Corrections corrections;
    private final ReissuedCertificates certificates;
    private final CertificateNotices notices;

    ApplyCorrectionDelegate(Corrections corrections, ReissuedCertificates certificates, CertificateNotices notices) {
        this.corrections = corrections;
        this.certificates = certificates;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID correction = CorrectDocumentProcess.correction(execution);
        DocumentId by = DocumentId.of(DOCUMENT_ID.read(execution));
        notices.reissued(certificates.issue(correction, by), by);
        corrections.apply(correction, by);
    }
}
