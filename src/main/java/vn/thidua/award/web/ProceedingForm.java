package vn.thidua.award.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.OpenProceeding;
import vn.thidua.award.Proceeding;
import vn.thidua.shared.EnteredDate;

/** What the page submits about a new proceeding. */
record ProceedingForm(
        String name,
        String unitCode,
        Proceeding.@Nullable Kind kind,
        String note,
        @EnteredDate @Nullable LocalDate openedOn) {

    static ProceedingForm empty(LocalDate today) {
        return new ProceedingForm("", "", null, "", today);
    }

    OpenProceeding command() {
        return new OpenProceeding(name, unitCode, kind, note, openedOn);
    }
}
