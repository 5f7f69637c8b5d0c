package vn.thidua.process.document;

import org.springframework.stereotype.Component;
import vn.thidua.document.Documents;
import vn.thidua.document.Verdict;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

@Component
class CheckFormHandler implements TaskHandler<DraftDecision> {

    private final Documents documents;
    private final DraftViews views;

    CheckFormHandler(Documents documents, DraftViews views) {
        this.documents = documents;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return IssueDocumentProcess.taskKey(IssueDocumentProcess.CHECK_FORM);
    }

    @Override
    public Class<DraftDecision> inputType() {
        return DraftDecision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        return views.of(IssueDocumentProcess.draft(task), DraftViews.forCheck());
    }

    @Override
    public DraftDecision initialInput(TaskInHand task) {
        return DraftDecision.NONE;
    }

    @Override
    public void complete(TaskInHand task, DraftDecision input) {
        Verdict verdict = input.verdict(DraftViews.forCheck());
        documents.checkForm(task.actor(), IssueDocumentProcess.draft(task), verdict);
        IssueDocumentProcess.decide(task, verdict);
    }
}
