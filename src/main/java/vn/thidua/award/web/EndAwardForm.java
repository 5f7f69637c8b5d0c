package vn.thidua.award.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.EndAwardType;
import vn.thidua.shared.EnteredDate;

/** When an award ends, as the page submits it. */
record EndAwardForm(@EnteredDate @Nullable LocalDate lastDay, @Nullable String legalBasis, @Nullable String reason) {

    static EndAwardForm empty() {
        return new EndAwardForm(null, "", "");
    }

    EndAwardType command(String code) {
        return new EndAwardType(code, lastDay, AwardTypeForm.said(legalBasis), AwardTypeForm.said(reason));
    }
}
