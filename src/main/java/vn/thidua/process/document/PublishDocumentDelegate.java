package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_ID;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.DispatchLine;
import vn.thidua.document.DocumentId;
import vn.thidua.document.Documents;

@Component
class PublishDocumentDelegate implements JavaDelegate {

    private final Documents documents;
    private final DocumentNotices notices;

    PublishDocumentDelegate(Documents documents, DocumentNotices notices) {
        this.documents = documents;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentId id = DocumentId.of(DOCUMENT_ID.read(execution));
        List<DispatchLine> lines = documents.publish(id);
        notices.issued(documents.issued(id), lines);
    }
}
