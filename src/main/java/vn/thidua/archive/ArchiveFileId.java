package vn.thidua.archive;

import java.util.UUID;

/** Names a file of the archive. */
public record ArchiveFileId(UUID value) {

    public static ArchiveFileId of(String text) {
        return new ArchiveFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
