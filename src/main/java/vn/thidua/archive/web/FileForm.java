package vn.thidua.archive.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.thidua.archive.ArchiveFile;
import vn.thidua.archive.FileDetails;

/** What the page of a file asks. */
record FileForm(
        String notation,
        String title,
        String maintenance,
        String rights,
        String creator,
        String description,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endedOn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate handedOverOn) {

    static FileForm of(FileDetails details) {
        return new FileForm(
                details.notation(),
                details.title(),
                details.maintenance(),
                details.rights(),
                details.creator(),
                details.description(),
                details.endedOn(),
                details.handedOverOn());
    }

    static FileForm of(ArchiveFile file) {
        return new FileForm(
                file.notation(),
                file.title(),
                file.maintenance(),
                file.rights(),
                file.creator(),
                file.description(),
                file.endedOn(),
                file.handedOverOn());
    }

    FileDetails details() {
        return new FileDetails(notation, title, maintenance, rights, creator, description, endedOn, handedOverOn);
    }
}
