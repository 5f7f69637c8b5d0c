package vn.thidua.award.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.RecipientKind;

/**
 * What the page of the history asks for; blank asks for all.
 *
 * @param year null when the page is opened first: this year
 */
record HistoryFilter(
        @Nullable String year,
        @Nullable String unit,
        @Nullable RecipientKind kind,
        @Nullable String award,
        @Nullable String q) {

    AwardHistory.Filter filter(LocalDate today) {
        return new AwardHistory.Filter(shownYear(today), text(unit), kind, text(award), text(q));
    }

    @Nullable
    Integer shownYear(LocalDate today) {
        if (year == null) {
            return today.getYear();
        }
        return year.matches("\\d{4}") ? Integer.valueOf(year) : null;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
