package vn.thidua.award.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.SetAwardLimit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.shared.EnteredDate;

/** A limit as the page submits it. */
record AwardLimitForm(
        @Nullable String award,
        @Nullable String of,
        @Nullable UnitKind unitKind,
        @Nullable String number,
        @EnteredDate @Nullable LocalDate validFrom,
        @Nullable String legalBasis,
        @Nullable String reason) {

    static AwardLimitForm empty() {
        return new AwardLimitForm(null, null, null, null, null, null, null);
    }

    SetAwardLimit command() {
        String share = said(of);
        return new SetAwardLimit(
                said(award),
                share.isEmpty() ? null : share,
                unitKind,
                said(number),
                validFrom,
                said(legalBasis),
                said(reason));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
