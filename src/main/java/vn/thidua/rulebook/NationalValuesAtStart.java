package vn.thidua.rulebook;

import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.CurrentWard;

/** Gives an older ward the national values that were unknown when it began; what it has or changed stays. */
@Component
class NationalValuesAtStart extends AtStart {

    private static final int AFTER_THE_WARD = 10;

    private final RulebookFile rulebook;
    private final CurrentWard ward;

    NationalValuesAtStart(RulebookFile rulebook, CurrentWard ward) {
        super(AFTER_THE_WARD);
        this.rulebook = rulebook;
        this.ward = ward;
    }

    @Override
    protected void see() {
        if (ward.isKnown()) {
            rulebook.completeNational(Actor.system());
        }
    }
}
