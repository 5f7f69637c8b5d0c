package vn.thidua.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.consistency.Consistency;
import vn.thidua.document.consistency.Finding;
import vn.thidua.shared.Sentences;
import vn.thidua.shared.Vietnamese;

/** Front door: what a draft's checkers and signers are shown before they decide. */
@Service
@Transactional(readOnly = true)
public class Reviews {

    private final DraftRepository drafts;
    private final Composers composers;
    private final Readiness readiness;
    private final ConsistencyFacts facts;
    private final Sentences sentences;
    private final Clock clock;

    Reviews(
            DraftRepository drafts,
            Composers composers,
            Readiness readiness,
            ConsistencyFacts facts,
            Sentences sentences,
            Clock clock) {
        this.drafts = drafts;
        this.composers = composers;
        this.readiness = readiness;
        this.facts = facts;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** What stands against signing today, then what people should judge. */
    public List<ReviewNote> of(DraftId id) {
        StoredDraft draft = drafts.get(id);
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        List<ReviewNote> notes = new ArrayList<>();
        readiness.formal(draft, composed, today).stream()
                .map(problem -> new ReviewNote(true, sentences.of(problem), "", ""))
                .forEach(notes::add);
        Consistency.of(draft.kind(), composed, facts.of(draft, composed, today)).stream()
                .map(this::note)
                .forEach(notes::add);
        return notes;
    }

    private ReviewNote note(Finding finding) {
        return new ReviewNote(
                finding.isError(),
                sentences.text("error." + finding.code()),
                finding.here().toString(),
                finding.there().toString());
    }
}
