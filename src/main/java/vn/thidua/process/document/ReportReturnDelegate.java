package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_OUTCOME;
import static vn.thidua.process.document.IssueDocumentProcess.REJECTED;
import static vn.thidua.process.document.IssueDocumentProcess.REVISABLE;
import static vn.thidua.process.document.IssueDocumentProcess.SUBJECT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Verdict;

@Component
class ReportReturnDelegate implements JavaDelegate {

    private final Documents documents;
    private final DocumentNotices notices;

    ReportReturnDelegate(Documents documents, DocumentNotices notices) {
        this.documents = documents;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = IssueDocumentProcess.kind(execution);
        boolean rejected = Verdict.Outcome.REJECTED.name().equals(DOCUMENT_OUTCOME.read(execution));
        REJECTED.write(execution, rejected);
        REVISABLE.write(execution, !rejected && Route.isRevisedHere(kind, SUBJECT_ID.read(execution)));
        notices.returned(documents.get(IssueDocumentProcess.draft(execution)), Route.drafter(kind));
    }
}
