package vn.thidua.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

/** Which document may be put right in which way, and by whom. */
final class CorrectionRules {

    static final int LONGEST = 4000;

    private static final Set<Role> REQUESTERS = EnumSet.of(Role.CULTURE_HEAD, Role.CULTURE_OFFICER, Role.CLERK);

    private CorrectionRules() {}

    static boolean mayRequest(Actor actor) {
        return actor.roles().stream().anyMatch(REQUESTERS::contains);
    }

    /** An award decision names what was voted and decided: it is amended, or recalled and decided anew. */
    static Set<CorrectionWay> ways(DocumentKind kind) {
        if (!kind.isNumbered() || !kind.needsSignOff()) {
            return EnumSet.of(CorrectionWay.RECALL);
        }
        return switch (kind) {
            case AWARD_DECISION, AWARD_CANCELLATION ->
                EnumSet.of(CorrectionWay.AMEND, CorrectionWay.RECTIFY, CorrectionWay.RECALL);
            case COUNCIL_MINUTES -> EnumSet.of(CorrectionWay.AMEND, CorrectionWay.RECALL);
            case RECTIFICATION, OFFICE_RECTIFICATION -> EnumSet.of(CorrectionWay.RECALL);
            default -> EnumSet.allOf(CorrectionWay.class);
        };
    }

    /** The kind of the document that carries the correction. */
    static DocumentKind carrier(DocumentKind wrong, CorrectionWay way) {
        if (way != CorrectionWay.RECTIFY) {
            return wrong;
        }
        return wrong.letterhead() == Letterhead.CULTURE_OFFICE
                ? DocumentKind.OFFICE_RECTIFICATION
                : DocumentKind.RECTIFICATION;
    }

    static List<Problem> problems(List<CorrectionItem> items) {
        List<Problem> problems = new ArrayList<>();
        if (items.isEmpty()) {
            problems.add(Problem.at("items", "DOCUMENT_CORRECTION_EMPTY"));
        }
        for (int i = 0; i < items.size(); i++) {
            CorrectionItem item = items.get(i);
            if (item.place().isEmpty() || item.printed().equals(item.intended())) {
                problems.add(Problem.at("items[%d].place".formatted(i), "DOCUMENT_CORRECTION_ITEM"));
            }
            if (item.place().length() > 500
                    || item.printed().length() > LONGEST
                    || item.intended().length() > LONGEST) {
                problems.add(Problem.at("items[%d].printed".formatted(i), "DOCUMENT_CORRECTION_TOO_LONG", LONGEST));
            }
        }
        return problems;
    }
}
