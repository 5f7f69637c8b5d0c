package vn.thidua.council;

import java.util.Optional;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.shared.Folding;

/**
 * On which items a member has an interest of the own: found by folded name and unit; what else there is the
 * member declares.
 *
 * @param ofUnit what belonging to a unit means, a dated value of the ward
 */
record ConflictRules(CouncilMember member, UnitConflict ofUnit) {

    /** How far a member's unit reaches. */
    enum UnitConflict {
        ONESELF_ONLY,
        OWN_COLLECTIVE,
        WHOLE_UNIT
    }

    static final String ONESELF = "Không biểu quyết: đề nghị khen thưởng chính bạn";
    static final String OWN_UNIT = "Không biểu quyết: đề nghị khen thưởng tập thể đơn vị của bạn";
    static final String FROM_OWN_UNIT = "Không biểu quyết: đề nghị của đơn vị bạn";

    /** Why the member does not vote on it; empty where nothing is found. */
    Optional<String> conflict(RoundItem item) {
        if (!isOfOwnUnit(item)) {
            return Optional.empty();
        }
        if (isOneself(item)) {
            return Optional.of(ONESELF);
        }
        return switch (ofUnit) {
            case ONESELF_ONLY -> Optional.empty();
            case OWN_COLLECTIVE -> isUnitItself(item) ? Optional.of(OWN_UNIT) : Optional.empty();
            case WHOLE_UNIT -> Optional.of(isUnitItself(item) ? OWN_UNIT : FROM_OWN_UNIT);
        };
    }

    boolean isOfOwnUnit(RoundItem item) {
        return item.nomination().unitCode().equals(member.unitCode());
    }

    private boolean isOneself(RoundItem item) {
        return item.nomination().recipient().kind() == RecipientKind.INDIVIDUAL
                && Folding.same(item.nomination().recipient().name(), member.name());
    }

    private static boolean isUnitItself(RoundItem item) {
        return item.nomination().recipient().kind() == RecipientKind.COLLECTIVE
                && Folding.same(item.nomination().recipient().name(), item.unitName());
    }
}
