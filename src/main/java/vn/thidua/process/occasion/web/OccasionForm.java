package vn.thidua.process.occasion.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenOccasion;
import vn.thidua.shared.EnteredDate;

/** A request for nominations as the page submits it. */
record OccasionForm(
        Occasion.Kind kind,
        @Nullable String key,
        @Nullable String title,
        @Nullable String basis,
        @EnteredDate @Nullable LocalDate from,
        @EnteredDate @Nullable LocalDate to,
        @EnteredDate @Nullable LocalDate dueOn,
        @Nullable String lateReason,
        @Nullable List<String> awards,
        @Nullable List<String> units) {

    OccasionForm {
        awards = awards == null ? List.of() : awards;
        units = units == null ? List.of() : units;
    }

    OpenOccasion command() {
        return new OpenOccasion(
                kind,
                said(key),
                said(title),
                said(basis),
                from,
                to,
                dueOn,
                Set.copyOf(Objects.requireNonNull(awards)),
                Objects.requireNonNull(units));
    }

    String late() {
        return said(lateReason);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
