package vn.thidua.rulebook;

import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.CurrentWard;

/** Fills an empty table of types at the start, so that an older ward gets it too. */
@Component
class DocumentTypesAtStart extends AtStart {

    private static final int AFTER_THE_WARD = 10;

    private final DocumentTypes types;
    private final CurrentWard ward;

    DocumentTypesAtStart(DocumentTypes types, CurrentWard ward) {
        super(AFTER_THE_WARD);
        this.types = types;
        this.ward = ward;
    }

    @Override
    protected void see() {
        if (ward.isKnown()) {
            types.startTable();
        }
    }
}
