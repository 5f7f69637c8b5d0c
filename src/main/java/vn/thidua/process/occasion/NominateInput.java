package vn.thidua.process.occasion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DossierFile;
import vn.thidua.award.NominationEntry;

/**
 * What a unit types into the form of its nominations.
 *
 * @param none the unit proposes nobody
 */
record NominateInput(boolean none, @Nullable List<NominationEntry> nominations, @Nullable List<DossierFile> dossier) {

    List<NominationEntry> nominationEntries() {
        return Objects.requireNonNullElse(nominations, List.of());
    }

    List<DossierFile> dossierFiles() {
        return Objects.requireNonNullElse(dossier, List.of());
    }
}
