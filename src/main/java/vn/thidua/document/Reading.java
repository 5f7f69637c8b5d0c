package vn.thidua.document;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** Who may read what: ward staff all, units what is theirs or was sent to them, council members their round's papers. */
@Component
class Reading {

    private static final Set<Role> STAFF = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.SUPERVISOR,
            Role.CHAIRMAN,
            Role.VICE_CHAIRMAN,
            Role.CULTURE_HEAD,
            Role.CULTURE_OFFICER,
            Role.FORM_CHECKER,
            Role.CLERK);

    private static final Set<DocumentKind> COUNCIL_PAPERS = EnumSet.of(
            DocumentKind.COUNCIL_INVITATION,
            DocumentKind.COUNCIL_MINUTES,
            DocumentKind.AWARD_PROPOSAL,
            DocumentKind.AWARD_DECISION,
            DocumentKind.CITY_SUBMISSION);

    private static final Set<DocumentKind> MONEY_PAPERS =
            EnumSet.of(DocumentKind.AWARD_DECISION, DocumentKind.HANDOVER_RECORD);

    private final DispatchRepository dispatches;

    Reading(DispatchRepository dispatches) {
        this.dispatches = dispatches;
    }

    boolean mayRead(Actor actor, IssuedDocument document) {
        return isStaff(actor)
                || isCouncilPaper(actor, document.kind())
                || (actor.has(Role.PAYMENT_OFFICER) && MONEY_PAPERS.contains(document.kind()))
                || (document.unitCode() != null && actor.speaksFor(document.unitCode()))
                || dispatches.reached(document.id(), actor.userId(), actor.units());
    }

    /** Drafts are for those who check and sign them. */
    boolean mayRead(Actor actor, StoredDraft draft) {
        return isStaff(actor) || isCouncilPaper(actor, draft.kind());
    }

    boolean isStaff(Actor actor) {
        return actor.isSystem() || actor.roles().stream().anyMatch(STAFF::contains);
    }

    private static boolean isCouncilPaper(Actor actor, DocumentKind kind) {
        return COUNCIL_PAPERS.contains(kind) && (actor.has(Role.COUNCIL_MEMBER) || actor.has(Role.COUNCIL_SECRETARY));
    }
}
