package vn.thidua.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.Issuer;
import vn.thidua.register.print.BookOrder;
import vn.thidua.shared.EnteredDate;

/** Which volume is to be printed. */
record BookFilter(
        @Nullable Integer year,
        @Nullable Issuer issuer,
        @EnteredDate @Nullable LocalDate from,
        @EnteredDate @Nullable LocalDate to,
        @Nullable Integer volume) {

    BookOrder order(int shown) {
        return new BookOrder(shown, issuer, from, to, volume == null || volume < 1 ? 1 : volume);
    }
}
