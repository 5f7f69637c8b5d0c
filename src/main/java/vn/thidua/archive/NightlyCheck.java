package vn.thidua.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What one night's check of all kept bytes found. */
public record NightlyCheck(LocalDate on, Instant at, List<ChangedFile> changed) {

    public NightlyCheck {
        changed = List.copyOf(changed);
    }

    public boolean isClean() {
        return changed.isEmpty();
    }
}
