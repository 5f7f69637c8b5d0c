package vn.thidua.dossier;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.DossierFile;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Vietnamese;

/** What an officer enters about one nominee of a dossier. */
public record LineEntry(
        @Nullable NominationId nominationId,
        @Nullable String background,
        @Nullable String achievements,
        @Nullable List<DossierFile> papers,
        @Nullable List<UUID> evidence) {

    public static LineEntry of(DossierLine line) {
        return new LineEntry(
                line.nominationId(),
                line.report().background(),
                line.report().achievements(),
                line.papers(),
                line.evidence());
    }

    ReportText text() {
        return new ReportText(clean(background), clean(achievements));
    }

    List<DossierFile> files() {
        return Objects.requireNonNullElse(papers, List.of());
    }

    List<UUID> shown() {
        return Objects.requireNonNullElse(evidence, List.of());
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : Vietnamese.text(typed);
    }
}
