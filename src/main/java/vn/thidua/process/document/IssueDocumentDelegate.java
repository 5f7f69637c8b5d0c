package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_ID;
import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_ISSUED;
import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftStatus;

@Component
class IssueDocumentDelegate implements JavaDelegate {

    private final Documents documents;

    IssueDocumentDelegate(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentId issued = documents.issue(IssueDocumentProcess.draft(execution));
        DOCUMENT_ID.write(execution, issued.toString());
        DOCUMENT_OUTCOME.write(execution, DraftStatus.ISSUED.name());
        DOCUMENT_ISSUED.write(execution, true);
    }
}
