package vn.thidua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.Appointment;
import vn.thidua.organisation.Position;
import vn.thidua.shared.EnteredDate;

/** What the page of an appointment or a transfer submits. */
record AppointmentForm(
        String unitCode,
        Position.@Nullable Rank rank,
        String title,
        @Nullable Boolean reports,
        @EnteredDate @Nullable LocalDate validFrom,
        @Nullable Boolean leavesOthers,
        String reason) {

    static AppointmentForm empty(LocalDate today) {
        return new AppointmentForm("", Position.Rank.MEMBER, "", false, today, true, "");
    }

    Appointment of(String userId) {
        return new Appointment(
                userId,
                unitCode,
                Chosen.required(rank, "rank"),
                title,
                Boolean.TRUE.equals(reports),
                validFrom,
                Boolean.TRUE.equals(leavesOthers),
                reason);
    }
}
