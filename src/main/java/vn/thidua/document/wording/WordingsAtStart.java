package vn.thidua.document.wording;

import org.springframework.stereotype.Component;
import vn.thidua.shared.AtStart;
import vn.thidua.shared.CurrentWard;

/** Keeps the shipped words as a version before anybody composes with them. */
@Component
class WordingsAtStart extends AtStart {

    private static final int AFTER_THE_WARD = 10;

    private final Wordings wordings;
    private final CurrentWard ward;

    WordingsAtStart(Wordings wordings, CurrentWard ward) {
        super(AFTER_THE_WARD);
        this.wordings = wordings;
        this.ward = ward;
    }

    @Override
    protected void see() {
        if (ward.isKnown()) {
            wordings.keepShipped();
        }
    }
}
