package vn.thidua.document;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.register.Register;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** Gives up what was prepared of a draft: its file counts no more and its number is free or void. */
@Component
class Releases {

    /** As much as the register has room for; the whole reason stands with the draft. */
    private static final int LONGEST_REASON = 1000;

    private final PreparedRepository prepared;
    private final Register register;
    private final ApplicationEventPublisher events;

    Releases(PreparedRepository prepared, Register register, ApplicationEventPublisher events) {
        this.prepared = prepared;
        this.register = register;
        this.events = events;
    }

    /** Does nothing where nothing was prepared. */
    void release(Actor actor, DraftId draft, String reason) {
        prepared.live(draft).stream()
                .filter(document -> document.status() != PreparedStatus.ISSUED)
                .forEach(document -> release(actor, document, reason));
    }

    private void release(Actor actor, PreparedDocument document, String reason) {
        if (document.number() != null) {
            register.release(actor, document.id(), reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
        }
        prepared.setStatus(document.id(), PreparedStatus.RELEASED);
        events.publishEvent(new Recorded(
                actor,
                "DOCUMENT_RELEASED",
                "prepared_document/" + document.id(),
                Map.of("title", document.title(), "reason", reason)));
    }
}
