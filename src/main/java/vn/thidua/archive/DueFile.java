package vn.thidua.archive;

import java.time.LocalDate;

/** A file that has to be handed over to the archive by a day. */
public record DueFile(ArchiveFile file, LocalDate dueOn) {}
