package vn.thidua.process.document;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Accounts;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.document.Draft;
import vn.thidua.document.DraftId;
import vn.thidua.document.DraftStep;
import vn.thidua.document.Reviews;
import vn.thidua.document.Verdict;
import vn.thidua.shared.Vietnamese;

/** What the forms of checks and signatures show of a draft. */
@Component
class DraftViews {

    private final Documents documents;
    private final Reviews reviews;
    private final Accounts accounts;

    DraftViews(Documents documents, Reviews reviews, Accounts accounts) {
        this.documents = documents;
        this.reviews = reviews;
        this.accounts = accounts;
    }

    DraftView of(DraftId id, List<Choice> choices) {
        Draft draft = documents.get(id);
        return new DraftView(
                draft.kind().label(),
                draft.summary(),
                draft.version(),
                Vietnamese.moment(draft.draftedAt()),
                "/api/drafts/" + id + ".pdf",
                draft.steps().stream().map(this::step).toList(),
                reviews.of(id),
                choices);
    }

    static List<Choice> forCheck() {
        return List.of(
                new Choice(Verdict.Outcome.APPROVED.name(), "Đạt yêu cầu, chuyển bước tiếp theo", false),
                new Choice(Verdict.Outcome.RETURNED.name(), "Trả lại để sửa", true));
    }

    static List<Choice> forSignature(DocumentKind kind) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Verdict.Outcome.APPROVED.name(), "Ký duyệt", false));
        choices.add(new Choice(Verdict.Outcome.RETURNED.name(), "Trả lại để sửa", true));
        if (Route.isRejectable(kind)) {
            choices.add(new Choice(Verdict.Outcome.REJECTED.name(), "Không đồng ý ban hành", true));
        }
        return choices;
    }

    private DraftView.Step step(DraftStep step) {
        return new DraftView.Step(
                step.kind().label(),
                accounts.displayName(step.userId()),
                Vietnamese.moment(step.at()),
                outcome(step.verdict().outcome()),
                step.verdict().reason());
    }

    private static String outcome(Verdict.Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "Đồng ý";
            case RETURNED -> "Trả lại";
            case REJECTED -> "Không đồng ý";
        };
    }
}
