package vn.thidua.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.organisation.CouncilSeat;

/** What the page of the council submits. */
record SeatForm(
        String userId,
        CouncilSeat.@Nullable Office office,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
        String reason) {}
