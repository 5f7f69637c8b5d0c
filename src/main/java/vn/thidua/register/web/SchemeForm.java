package vn.thidua.register.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.register.DecideScheme;
import vn.thidua.rulebook.NumberingGroups;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.shared.EnteredDate;

/** The head's decision about series, as the page submits it; a group on each line. */
record SchemeForm(
        @Nullable NumberingScheme scheme,
        String groups,
        @EnteredDate @Nullable LocalDate from,
        String decision,
        String reason,
        @Nullable Boolean withinYear) {

    DecideScheme command() {
        return new DecideScheme(
                scheme,
                NumberingGroups.of(groups.strip().replaceAll("\\s*\\R\\s*", "; ")),
                from,
                decision,
                reason,
                Boolean.TRUE.equals(withinYear));
    }
}
