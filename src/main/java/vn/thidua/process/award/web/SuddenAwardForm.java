package vn.thidua.process.award.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.shared.EnteredDate;
import vn.thidua.shared.Vietnamese;

/** @param from the day of the deed */
record SuddenAwardForm(
        @Nullable String title,
        @Nullable String basis,
        @EnteredDate @Nullable LocalDate from,
        @EnteredDate @Nullable LocalDate dueOn,
        @Nullable List<String> awards,
        @Nullable List<String> units) {

    static SuddenAwardForm empty() {
        return new SuddenAwardForm("", "", null, null, List.of(), List.of());
    }

    /** A deed is told from others by its day and what it was. */
    OpenOccasion command() {
        String what = Vietnamese.text(Objects.requireNonNullElse(title, ""));
        String key = (from == null ? "" : from + " ") + (what.isEmpty() ? "?" : what);
        return new OpenOccasion(
                Occasion.Kind.SUDDEN_ACHIEVEMENT,
                key.substring(0, Math.min(key.length(), 80)),
                what,
                Objects.requireNonNullElse(basis, ""),
                from,
                from == null ? LocalDate.EPOCH : from, // one missing day is one problem
                dueOn,
                Set.copyOf(Objects.requireNonNullElse(awards, List.of())),
                Objects.requireNonNullElse(units, List.of()));
    }
}
