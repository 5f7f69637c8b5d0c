package vn.thidua.award;

import java.time.LocalDate;
import vn.thidua.shared.Vietnamese;

/** @param name of the person, household or collective, as the unit writes it */
public record OpenProceeding(String name, String unitCode, Proceeding.Kind kind, String note, LocalDate openedOn) {

    public OpenProceeding {
        name = Vietnamese.text(name);
        note = Vietnamese.text(note);
    }
}
