package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.APPROVED;
import static vn.thidua.process.document.IssueDocumentProcess.DOCUMENT_ISSUED;
import static vn.thidua.process.document.IssueDocumentProcess.DRAFTER_GROUP;
import static vn.thidua.process.document.IssueDocumentProcess.DRAFT_ID;
import static vn.thidua.process.document.IssueDocumentProcess.FULLY_SIGNED;
import static vn.thidua.process.document.IssueDocumentProcess.REJECTED;
import static vn.thidua.process.document.IssueDocumentProcess.REVISABLE;
import static vn.thidua.process.document.IssueDocumentProcess.SIGNER_GROUP;
import static vn.thidua.process.document.IssueDocumentProcess.SUBJECT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.shared.Actor;

@Component
class ComposeDraftDelegate implements JavaDelegate {

    private final Documents documents;

    ComposeDraftDelegate(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DocumentKind kind = IssueDocumentProcess.kind(execution);
        DraftId draft = documents.draft(Actor.system(), kind, SUBJECT_ID.read(execution));
        DRAFT_ID.write(execution, draft.toString());
        DRAFTER_GROUP.write(execution, Route.drafter(kind).name());
        SIGNER_GROUP.write(execution, documents.signerGroups(draft).orElse(""));
        FULLY_SIGNED.write(execution, !kind.needsSignOff());
        APPROVED.write(execution, false);
        REVISABLE.write(execution, false);
        REJECTED.write(execution, false);
        DOCUMENT_ISSUED.write(execution, false);
    }
}
