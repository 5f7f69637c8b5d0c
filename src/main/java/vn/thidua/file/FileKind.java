package vn.thidua.file;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of file that the ward takes, told by their bytes and not by their names. */
enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Tika TIKA = new Tika();

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] bytes) {
        String detected = TIKA.detect(bytes);
        return OfficeDocument.isContainer(detected)
                ? OfficeDocument.kindOf(bytes)
                : Arrays.stream(values())
                        .filter(kind -> kind.mediaType.equals(detected))
                        .findFirst();
    }
}
