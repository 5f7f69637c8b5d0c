package vn.thidua.process.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.Documents;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningDesk;
import vn.thidua.document.Verdict;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

@Component
class SignOffHandler implements TaskHandler<SignOffDecision> {

    /** The draft with its preview, and what is signed with it. */
    record View(DraftView draft, String pdf, SigningView signing, List<Choice> choices) {}

    private final Documents documents;
    private final SigningDesk desk;
    private final DraftViews drafts;
    private final SigningViews signings;

    SignOffHandler(Documents documents, SigningDesk desk, DraftViews drafts, SigningViews signings) {
        this.documents = documents;
        this.desk = desk;
        this.drafts = drafts;
        this.signings = signings;
    }

    @Override
    public String taskKey() {
        return IssueDocumentProcess.taskKey(IssueDocumentProcess.SIGN_OFF);
    }

    @Override
    public Class<SignOffDecision> inputType() {
        return SignOffDecision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        DraftId id = IssueDocumentProcess.draft(task);
        List<Choice> choices = DraftViews.forSignature(IssueDocumentProcess.kind(task));
        DraftView draft = drafts.of(id, choices);
        return new View(draft, draft.pdf(), signings.of(id, desk.look(task.actor(), id)), choices);
    }

    @Override
    public SignOffDecision initialInput(TaskInHand task) {
        return new SignOffDecision(
                null,
                "",
                desk.look(task.actor(), IssueDocumentProcess.draft(task)).method());
    }

    @Override
    public void complete(TaskInHand task, SignOffDecision input) {
        DraftId draft = IssueDocumentProcess.draft(task);
        Verdict verdict = input.word().verdict(DraftViews.forSignature(IssueDocumentProcess.kind(task)));
        desk.signOff(task.actor(), draft, verdict, input.method());
        IssueDocumentProcess.decide(task, verdict);
        if (verdict.isApproval()) {
            Optional<String> next = documents.signerGroups(draft);
            task.decide(IssueDocumentProcess.FULLY_SIGNED, next.isEmpty());
            next.ifPresent(groups -> task.decide(IssueDocumentProcess.SIGNER_GROUP, groups));
        }
    }
}
