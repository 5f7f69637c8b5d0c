package vn.thidua.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/**
 * What is known about an uploaded file; its bytes are kept apart.
 *
 * @param unitCode the unit it was uploaded for, if any
 */
public record StoredFile(
        FileId id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String unitCode,
        String uploadedBy,
        Instant uploadedAt) {

    /** The uploader, the people of the same unit, and those who work for the ward. */
    public boolean mayBeReadBy(Actor actor) {
        return actor.isSystem()
                || actor.userId().equals(uploadedBy)
                || (unitCode != null && actor.speaksFor(unitCode))
                || actor.roles().stream().anyMatch(StoredFile::worksForTheWard);
    }

    private static boolean worksForTheWard(Role role) {
        return role != Role.UNIT_REPORTER && role != Role.ADMINISTRATOR;
    }
}
