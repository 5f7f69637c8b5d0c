package vn.thidua.process.document;

import static vn.thidua.process.document.IssueDocumentProcess.APPROVED;
import static vn.thidua.process.document.IssueDocumentProcess.SUBJECT_ID;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Passage;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@Component
class ReviseDraftHandler implements TaskHandler<DraftRevision> {

    /** The returned draft with why, and what may be reworded. */
    record View(DraftView draft, String pdf, List<Passage> passages, List<Choice> choices) {}

    private final Documents documents;
    private final DraftViews views;

    ReviseDraftHandler(Documents documents, DraftViews views) {
        this.documents = documents;
        this.views = views;
    }

    @Override
    public String taskKey() {
        return IssueDocumentProcess.taskKey(IssueDocumentProcess.REVISE_DRAFT);
    }

    @Override
    public Class<DraftRevision> inputType() {
        return DraftRevision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        List<Choice> choices = choices(IssueDocumentProcess.kind(task));
        DraftView draft = views.of(IssueDocumentProcess.draft(task), choices);
        return new View(draft, draft.pdf(), passages(task), choices);
    }

    @Override
    public DraftRevision initialInput(TaskInHand task) {
        return DraftRevision.of(passages(task));
    }

    @Override
    public void complete(TaskInHand task, DraftRevision input) {
        DocumentKind kind = IssueDocumentProcess.kind(task);
        if (choices(kind).stream().noneMatch(choice -> choice.value().equals(input.decision()))) {
            throw new BusinessRuleViolation(List.of(Problem.at("decision", "PROCESS_DECISION_MISSING")));
        }
        boolean resubmitted = DraftRevision.RESUBMIT.equals(input.decision());
        if (resubmitted) {
            documents.write(task.actor(), kind, task.read(SUBJECT_ID), input.texts());
        }
        task.decide(APPROVED, resubmitted);
    }

    private List<Passage> passages(TaskInHand task) {
        return documents.passages(IssueDocumentProcess.kind(task), task.read(SUBJECT_ID));
    }

    private static List<Choice> choices(DocumentKind kind) {
        Choice resubmit = new Choice(DraftRevision.RESUBMIT, "Trình lại", false);
        Choice drop = new Choice(DraftRevision.DROP, "Dừng, không ban hành văn bản này", false);
        return Route.isDroppable(kind) ? List.of(resubmit, drop) : List.of(resubmit);
    }
}
