package vn.thidua.process.award;

import static vn.thidua.process.award.AwardRoundProcess.PAPER_SUBJECT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.Documents;

/** One certificate per award granted, and one print run of them all. */
@Component
class IssueCertificatesDelegate implements JavaDelegate {

    private final Documents documents;

    IssueCertificatesDelegate(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        documents.issueCertificates(PAPER_SUBJECT.read(execution));
    }
}
