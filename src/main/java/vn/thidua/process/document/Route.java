package vn.thidua.process.document;

import java.util.Set;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Revision;
import vn.thidua.shared.Role;

/** Where each kind of document goes when somebody does not pass it. */
final class Route {

    /** Their own task upstream is where they are corrected; all others are reworded on the spot. */
    private static final Set<DocumentKind> BACK_TO_CALLER = Set.of(
            DocumentKind.PLAN,
            DocumentKind.CONSOLIDATED_REPORT,
            DocumentKind.AWARD_DECISION,
            DocumentKind.HANDOVER_RECORD,
            DocumentKind.RECTIFICATION,
            DocumentKind.OFFICE_RECTIFICATION);

    /** Whose signer may say no for good: nothing happens then. */
    private static final Set<DocumentKind> REJECTABLE = Set.of(
            DocumentKind.PLAN,
            DocumentKind.EXTENSION_NOTICE,
            DocumentKind.CANCELLATION_NOTICE,
            DocumentKind.AWARD_CANCELLATION);

    /** What may be dropped by its drafter after it was returned. */
    private static final Set<DocumentKind> DROPPABLE =
            Set.of(DocumentKind.URGING, DocumentKind.EXTENSION_NOTICE, DocumentKind.CANCELLATION_NOTICE);

    private static final Set<DocumentKind> COUNCIL_PAPERS =
            Set.of(DocumentKind.COUNCIL_INVITATION, DocumentKind.COUNCIL_MINUTES);

    private Route() {}

    /** A document that corrects another is written where the correction is drafted. */
    static boolean isRevisedHere(DocumentKind kind, String subjectId) {
        return !BACK_TO_CALLER.contains(kind) && !Revision.isOne(subjectId);
    }

    static boolean isRejectable(DocumentKind kind) {
        return REJECTABLE.contains(kind);
    }

    static boolean isDroppable(DocumentKind kind) {
        return DROPPABLE.contains(kind);
    }

    static Role drafter(DocumentKind kind) {
        return COUNCIL_PAPERS.contains(kind) ? Role.COUNCIL_SECRETARY : Role.CULTURE_OFFICER;
    }
}
