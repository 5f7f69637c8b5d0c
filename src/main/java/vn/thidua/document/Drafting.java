package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composers;
import vn.thidua.document.composing.SubjectFacts;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Recorded;
import vn.thidua.shared.Vietnamese;

/** Makes and renews drafts of snapshots. */
@Component
class Drafting {

    private final DraftRepository drafts;
    private final PassageRepository passages;
    private final Composers composers;
    private final Releases releases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Drafting(
            DraftRepository drafts,
            PassageRepository passages,
            Composers composers,
            Releases releases,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.passages = passages;
        this.composers = composers;
        this.releases = releases;
        this.clock = clock;
        this.events = events;
    }

    void write(Actor actor, DocumentKind kind, String subjectId, Map<String, String> texts) {
        List<Problem> unknown = texts.keySet().stream()
                .filter(name -> !composers.passageNames(kind).contains(name))
                .map(name -> Problem.at("passages." + name, "DOCUMENT_PASSAGE_UNKNOWN", name))
                .toList();
        BusinessRuleViolation.throwIfAny(unknown);
        texts.forEach(
                (name, text) -> passages.put(actor, kind, subjectId, name, Vietnamese.text(text), clock.instant()));
    }

    List<Passage> passages(DocumentKind kind, String subjectId) {
        return composers.passages(kind, subjectId, passages.of(kind, subjectId));
    }

    DraftId draft(Actor drafter, DocumentKind kind, String subjectId) {
        SubjectFacts facts = composers.subject(kind, subjectId);
        Optional<StoredDraft> latest = drafts.latest(kind, subjectId, facts.occurrence());
        if (latest.isPresent() && latest.get().status() == DraftStatus.ISSUED) {
            return latest.get().id();
        }
        int version = latest.map(StoredDraft::version).orElse(0) + 1;
        StoredDraft draft = compose(drafter, kind, subjectId, facts, version);
        return latest.filter(before -> before.status() == DraftStatus.OPEN)
                .map(open -> renew(drafter, open, draft))
                .orElseGet(() -> insert(drafter, draft));
    }

    private StoredDraft compose(Actor drafter, DocumentKind kind, String subjectId, SubjectFacts facts, int version) {
        String snapshot = composers.snapshot(kind, subjectId, passages.of(kind, subjectId));
        return new StoredDraft(
                new DraftId(UUID.randomUUID()),
                kind,
                subjectId,
                facts,
                version,
                DraftStatus.OPEN,
                composers.compose(kind, snapshot).summary(),
                snapshot,
                composers.contentHash(kind, snapshot),
                drafter.userId(),
                clock.instant());
    }

    private DraftId insert(Actor drafter, StoredDraft draft) {
        drafts.insert(draft);
        record(drafter, "DOCUMENT_DRAFTED", draft);
        return draft.id();
    }

    /** The same content keeps its checks and signatures; another content loses them, and its number. */
    private DraftId renew(Actor drafter, StoredDraft open, StoredDraft draft) {
        if (!open.contentHash().equals(draft.contentHash())) {
            drafts.renew(open.renewed(
                    draft.summary(), draft.snapshot(), draft.contentHash(), draft.draftedBy(), draft.draftedAt()));
            releases.release(drafter, open.id(), "Nội dung dự thảo thay đổi sau khi ký");
            record(drafter, "DOCUMENT_DRAFT_CHANGED", draft);
        }
        return open.id();
    }

    private void record(Actor actor, String action, StoredDraft draft) {
        events.publishEvent(new Recorded(
                actor,
                action,
                "document_draft/" + draft.id(),
                Map.of(
                        "kind", draft.kind().name(),
                        "subject", draft.subjectId(),
                        "version", Integer.toString(draft.version()),
                        "contentHash", draft.contentHash())));
    }
}
