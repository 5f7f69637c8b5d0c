package vn.thidua.register.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.Issuer;
import vn.thidua.register.RegisterSearch;
import vn.thidua.shared.EnteredDate;

/** What somebody filled in above the register of outgoing documents. */
record OutgoingFilter(
        @Nullable Integer year,
        @Nullable String q,
        @Nullable String type,
        @Nullable Issuer issuer,
        @EnteredDate @Nullable LocalDate from,
        @EnteredDate @Nullable LocalDate to,
        @Nullable String signer,
        RegisterSearch.@Nullable Status status) {

    RegisterSearch search(int shown) {
        return new RegisterSearch(
                shown,
                text(q),
                text(type),
                issuer,
                from,
                to,
                text(signer),
                Objects.requireNonNullElse(status, RegisterSearch.Status.ANY));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
