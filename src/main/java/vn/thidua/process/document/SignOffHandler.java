package vn.thidua.process.document;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.Verdict;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

@Component
class SignOffHandler implements TaskHandler<DraftDecision> {

    private final Documents documents;
    private final DraftViews views;

    SignOffHandler(Documents documents, DraftViews views) {
        this.documents = documents;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return IssueDocumentProcess.taskKey(IssueDocumentProcess.SIGN_OFF);
    }

    @Override
    public Class<DraftDecision> inputType() {
        return DraftDecision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(IssueDocumentProcess.draft(task), DraftViews.forSignature(IssueDocumentProcess.kind(task)));
    }

    @Override
    public DraftDecision initialInput(TaskInHand task) {
        return DraftDecision.NONE;
    }

    @Override
    public void complete(TaskInHand task, DraftDecision input) {
        DraftId draft = IssueDocumentProcess.draft(task);
        Verdict verdict = input.verdict(DraftViews.forSignature(IssueDocumentProcess.kind(task)));
        documents.signOff(task.actor(), draft, verdict);
        IssueDocumentProcess.decide(task, verdict);
        if (verdict.isApproval()) {
            Optional<String> next = documents.signerGroups(draft);
            task.decide(IssueDocumentProcess.FULLY_SIGNED, next.isEmpty());
            next.ifPresent(groups -> task.decide(IssueDocumentProcess.SIGNER_GROUP, groups));
        }
    }
}
