package vn.thidua.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;
import vn.thidua.file.Sha256;

/**
 * Writes a file as one package: data and list first, then each document in time order, the checksums last. One document
 * is in memory at a time. Entries are stored as they are and carry no time, so that the same contents give the same
 * bytes.
 */
final class PackageWriter implements AutoCloseable {

    /** The first moment a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream archive;
    private final Map<String, String> sums = new TreeMap<>();

    PackageWriter(OutputStream out) {
        archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        archive.setMethod(ZipOutputStream.STORED);
    }

    void write(FileContents contents, byte[] list) throws IOException {
        add(PackagePaths.FILE, utf8(ArchiveXml.file(contents)));
        add(PackagePaths.LIST, utf8(ArchiveXml.list(contents)));
        add(PackagePaths.LIST_TO_READ, list);
        add(PackagePaths.SCHEMA, schema());
        int ordinal = 0;
        for (Entry entry : contents.entries()) {
            ordinal++;
            String folder = PackagePaths.folder(ordinal, entry);
            add(folder + PackagePaths.DOCUMENT, utf8(ArchiveXml.document(contents, ordinal, entry)));
            for (Part part : entry.parts()) {
                add(folder + part.name(), part.bytes().get());
            }
        }
        for (Part part : contents.attachments()) {
            add(PackagePaths.ATTACHMENTS + part.name(), part.bytes().get());
        }
        addSums();
    }

    static byte[] schema() throws IOException {
        try (InputStream file = new ClassPathResource("archive/ho-so.xsd").getInputStream()) {
            return file.readAllBytes();
        }
    }

    private void addSums() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((path, sum) -> lines.append(sum).append("  ").append(path).append('\n'));
        put(PackagePaths.SUMS, utf8(lines.toString()));
    }

    private void add(String path, byte[] bytes) throws IOException {
        sums.put(path, Sha256.of(bytes));
        put(path, bytes);
    }

    private void put(String path, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(path);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        archive.finish();
    }
}
