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

/** @param on the day of the deed */
record SuddenAwardForm(
        @Nullable String title,
        @Nullable String basis,
        @EnteredDate @Nullable LocalDate on,
        @EnteredDate @Nullable LocalDate dueOn,
        @Nullable List<String> awards,
        @Nullable List<String> units) {

    static SuddenAwardForm empty() {
        return new SuddenAwardForm("", "", null, null, List.of(), List.of());
    }

    /** A deed is told from others by its day and what it was. */
    OpenOccasion command() {
        String what = Vietnamese.text(Objects.requireNonNullElse(title, ""));
        String key = on == null || what.isEmpty() ? what : on + " " + what;
        return new OpenOccasion(
                Occasion.Kind.SUDDEN_ACHIEVEMENT,
                key.substring(0, Math.min(key.length(), 80)),
                what,
                Objects.requireNonNullElse(basis, ""),
                on,
                on,
                dueOn,
                Set.copyOf(Objects.requireNonNullElse(awards, List.of())),
                Objects.requireNonNullElse(units, List.of()));
    }
}
