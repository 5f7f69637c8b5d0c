package vn.thidua.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.incoming.Handling;
import vn.thidua.register.incoming.IncomingSearch;
import vn.thidua.shared.EnteredDate;

/** What somebody filled in above the register of incoming documents. */
record IncomingFilter(
        @Nullable Integer year,
        @Nullable String q,
        @Nullable String type,
        @Nullable String author,
        @EnteredDate @Nullable LocalDate from,
        @EnteredDate @Nullable LocalDate to,
        @Nullable Handling handling,
        @Nullable Boolean overdue) {

    IncomingSearch search(int shown) {
        return new IncomingSearch(
                shown, text(q), text(type), text(author), from, to, handling, Boolean.TRUE.equals(overdue));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
