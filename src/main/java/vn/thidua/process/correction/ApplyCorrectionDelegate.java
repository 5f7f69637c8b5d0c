package vn.thidua.process.correction;

import static vn.thidua.process.correction.CorrectDocumentProcess.DOCUMENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.Corrections;
import vn.thidua.document.DocumentId;

@Component
class ApplyCorrectionDelegate implements JavaDelegate {

    private final Corrections corrections;

    ApplyCorrectionDelegate(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.apply(CorrectDocumentProcess.correction(execution), DocumentId.of(DOCUMENT_ID.read(execution)));
    }
}
