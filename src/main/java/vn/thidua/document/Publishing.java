package vn.thidua.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.document.composing.Composed;
import vn.thidua.document.composing.Composers;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** Sends issued documents to the lines that are printed on them. */
@Component
class Publishing {

    private final DraftRepository drafts;
    private final IssuedDocumentRepository issued;
    private final DispatchRepository dispatches;
    private final DispatchLines lines;
    private final Composers composers;
    private final Register register;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publishing(
            DraftRepository drafts,
            IssuedDocumentRepository issued,
            DispatchRepository dispatches,
            DispatchLines lines,
            Composers composers,
            Register register,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.issued = issued;
        this.dispatches = dispatches;
        this.lines = lines;
        this.composers = composers;
        this.register = register;
        this.clock = clock;
        this.events = events;
    }

    List<DispatchLine> publish(DocumentId id) {
        IssuedDocument document = issued.lock(id);
        if (!document.published()) {
            send(document);
        }
        return dispatches.of(id);
    }

    private void send(IssuedDocument document) {
        StoredDraft draft = drafts.get(document.draftId());
        Composed composed = composers.compose(draft.kind(), draft.snapshot());
        List<DispatchLine> all = lines.of(composed);
        for (int i = 0; i < all.size(); i++) {
            dispatches.insert(document.id(), i, all.get(i), clock.instant());
        }
        if (document.number() != null) {
            register.handOver(document.id().value());
        }
        issued.markPublished(document.id(), clock.instant());
        events.publishEvent(new Recorded(
                Actor.system(),
                "DOCUMENT_PUBLISHED",
                "issued_document/" + document.id(),
                Map.of("lines", Integer.toString(all.size()))));
    }
}
