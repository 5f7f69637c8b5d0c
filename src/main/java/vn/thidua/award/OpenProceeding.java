package vn.thidua.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Proceeding.Kind;
import vn.thidua.shared.Vietnamese;

/** @param name of the person, household or collective, as the unit writes it */
public record OpenProceeding(
        String name, String unitCode, @Nullable Kind kind, String note, @Nullable LocalDate openedOn) {

    public OpenProceeding {
        name = Vietnamese.text(name);
        unitCode = Vietnamese.text(unitCode);
        note = Vietnamese.text(note);
    }
}
