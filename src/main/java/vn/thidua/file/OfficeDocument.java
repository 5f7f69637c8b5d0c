package vn.thidua.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Word and Excel files are ZIP archives whose list of contents names the main part. A file with macros names another
 * one and is therefore not taken.
 */
final class OfficeDocument {

    private static final int LONGEST_LIST = 1_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";

    private OfficeDocument() {}

    static boolean isContainer(String mediaType) {
        return mediaType.equals("application/zip") || mediaType.equals("application/x-tika-ooxml");
    }

    static Optional<FileKind> kindOf(byte[] bytes) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return kindOf(listOfContents(archive));
        } catch (IOException e) {
            return Optional.empty(); // damaged: not a file that anybody could open
        }
    }

    private static Optional<FileKind> kindOf(String contents) {
        if (contents.contains(PREFIX + "wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        return contents.contains(PREFIX + "spreadsheetml.sheet.main+xml")
                ? Optional.of(FileKind.XLSX)
                : Optional.empty();
    }

    private static String listOfContents(ZipInputStream archive) throws IOException {
        ZipEntry entry = archive.getNextEntry();
        for (int count = 0; entry != null && count < MOST_ENTRIES; count++) {
            if (entry.getName().equals("[Content_Types].xml")) {
                return new String(archive.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
            }
            entry = archive.getNextEntry();
        }
        return "";
    }
}
