package vn.thidua.award;

import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.CurrentWard;

/** Fills an empty catalogue at the start, after the ward is there and before the web server opens. */
@Component
class CatalogueAtStart extends AtStart {

    private static final int AFTER_THE_WARD = 10;

    private final AwardTypes types;
    private final CurrentWard ward;

    CatalogueAtStart(AwardTypes types, CurrentWard ward) {
        super(AFTER_THE_WARD);
        this.types = types;
        this.ward = ward;
    }

    @Override
    protected void see() {
        if (ward.isKnown()) {
            types.startCatalogue();
        }
    }
}
