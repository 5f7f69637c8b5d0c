package vn.thidua.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind. */
public final class FileTestData {

    private static final String ONE_PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private FileTestData() {}

    public static byte[] aPdf(String text) {
        return ("%PDF-1.7\n%" + text + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] aPng() {
        return Base64.getDecoder().decode(ONE_PIXEL);
    }

    static byte[] aWordFile() {
        return anArchive("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    static byte[] aWordFileWithMacros() {
        return anArchive("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    static byte[] anExcelFile() {
        return anArchive("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    }

    private static byte[] anArchive(String mainPart) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types><Override ContentType=\"%s\"/></Types>"
                    .formatted(mainPart)
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
