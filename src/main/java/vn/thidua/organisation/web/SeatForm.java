package vn.thidua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.CouncilSeat;
import vn.thidua.shared.EnteredDate;

/** What the page of the council submits. */
record SeatForm(
        String userId,
        CouncilSeat.@Nullable Office office,
        @EnteredDate @Nullable LocalDate validFrom,
        String reason) {}
