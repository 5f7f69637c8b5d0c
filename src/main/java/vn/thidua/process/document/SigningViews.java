package vn.thidua.process.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DraftId;
import vn.thidua.document.SigningItem;
import vn.thidua.document.SigningMethod;
import vn.thidua.document.SigningState;
import vn.thidua.process.task.ProblemSentences;

/** Turns what a desk says into what its form shows. */
@Component
class SigningViews {

    private final ProblemSentences sentences;

    SigningViews(ProblemSentences sentences) {
        this.sentences = sentences;
    }

    SigningView of(DraftId draft, SigningState state) {
        return new SigningView(
                state.method() == SigningMethod.DIGITAL,
                state.needsKey(),
                state.unlockedHere(),
                state.isDone(),
                items(draft, state.items()));
    }

    List<SigningView.Item> items(DraftId draft, List<SigningItem> items) {
        return items.stream().map(item -> item(draft, item)).toList();
    }

    private SigningView.Item item(DraftId draft, SigningItem item) {
        @Nullable UUID id = item.id();
        return new SigningView.Item(
                id == null ? null : id.toString(),
                item.title(),
                item.code(),
                item.done(),
                item.problems().isEmpty() ? "" : sentences.of(item.problems()),
                id == null ? null : "/api/drafts/%s/files/%s.pdf".formatted(draft, id));
    }
}
