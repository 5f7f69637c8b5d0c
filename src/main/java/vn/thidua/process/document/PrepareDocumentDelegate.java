package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.SEAL_DUE_AT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.document.ClerkDesk;

@Component
class PrepareDocumentDelegate implements JavaDelegate {

    private final ClerkDesk desk;
    private final SealingTerm term;

    PrepareDocumentDelegate(ClerkDesk desk, SealingTerm term) {
        this.desk = desk;
        this.term = term;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.receive(IssueDocumentProcess.draft(execution));
        SEAL_DUE_AT.write(execution, term.end());
    }
}
