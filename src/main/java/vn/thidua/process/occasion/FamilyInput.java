package vn.thidua.process.occasion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DossierFile;
import vn.thidua.award.NominationEntry;

/**
 * What a neighbourhood types into the form of its meeting.
 *
 * @param none it proposes nobody
 * @param present households represented at the meeting
 */
record FamilyInput(
        boolean none,
        @Nullable LocalDate metOn,
        @Nullable Integer present,
        @Nullable List<NominationEntry> nominations,
        @Nullable List<DossierFile> dossier) {

    List<NominationEntry> nominationEntries() {
        return Objects.requireNonNullElse(nominations, List.of());
    }

    List<DossierFile> dossierFiles() {
        return Objects.requireNonNullElse(dossier, List.of());
    }
}
