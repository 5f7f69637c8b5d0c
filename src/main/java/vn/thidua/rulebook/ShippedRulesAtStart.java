package vn.thidua.rulebook;

import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.CurrentWard;

/** Gives a ward that began with an earlier version what this one ships and it has never had. */
@Component
class ShippedRulesAtStart extends AtStart {

    private static final int AFTER_THE_WARD = 10;

    private final ShippedRules shipped;
    private final CurrentWard ward;

    ShippedRulesAtStart(ShippedRules shipped, CurrentWard ward) {
        super(AFTER_THE_WARD);
        this.shipped = shipped;
        this.ward = ward;
    }

    @Override
    protected void see() {
        if (ward.isKnown()) {
            shipped.complete();
        }
    }
}
