package vn.thidua.process.document;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.document.ClerkDesk;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningMethod;
import vn.thidua.document.SigningState;
import vn.thidua.document.Verdict;
import vn.thidua.process.task.TaskHandler;
import vn.thidua.process.task.TaskInHand;

@Component
class SealDocumentHandler implements TaskHandler<SealDecision> {

    /** The signed file, what its check found, and what is sealed with it. */
    record View(DraftView draft, String pdf, SigningView signing, List<SignatureLine> report, List<Choice> choices) {}

    private final ClerkDesk desk;
    private final DraftViews drafts;
    private final SigningViews signings;
    private final SignatureLines lines;

    SealDocumentHandler(ClerkDesk desk, DraftViews drafts, SigningViews signings, SignatureLines lines) {
        this.desk = desk;
        this.drafts = drafts;
        this.signings = signings;
        this.lines = lines;
    }

    @Override
    public String taskKey() {
        return IssueDocumentProcess.taskKey(IssueDocumentProcess.SEAL);
    }

    @Override
    public Class<SealDecision> inputType() {
        return SealDecision.class;
    }

    @Override
    public Object view(TaskInHand task) {
        DraftId id = IssueDocumentProcess.draft(task);
        DraftView draft = drafts.of(id, choices());
        SigningState state = desk.look(id);
        SigningView signing = signings.of(id, state);
        String pdf = signing.items().stream()
                .flatMap(item -> Stream.ofNullable(item.pdf()))
                .findFirst()
                .orElse(draft.pdf());
        return new View(draft, pdf, signing, report(id, state), choices());
    }

    @Override
    public SealDecision initialInput(TaskInHand task) {
        return SealDecision.NONE;
    }

    @Override
    public void complete(TaskInHand task, SealDecision input) {
        DraftId draft = IssueDocumentProcess.draft(task);
        Verdict verdict = input.word().verdict(choices());
        if (verdict.isApproval()) {
            desk.pass(task.actor(), draft);
        } else {
            desk.giveBack(task.actor(), draft, verdict.reason());
        }
        IssueDocumentProcess.decide(task, verdict);
    }

    private List<SignatureLine> report(DraftId id, SigningState state) {
        return state.method() == SigningMethod.PAPER
                ? List.of()
                : state.items().stream()
                        .flatMap(item -> Stream.ofNullable(item.id()))
                        .findFirst()
                        .map(item -> lines.of(desk.verify(id, item)))
                        .orElse(List.of());
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice(Verdict.Outcome.APPROVED.name(), "Phát hành", false),
                new Choice(Verdict.Outcome.RETURNED.name(), "Trả lại người soạn thảo", true));
    }
}
