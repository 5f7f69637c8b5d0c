package vn.thidua.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.thidua.file.Sha256;
import vn.thidua.signing.OfflineCheck;
import vn.thidua.signing.SignatureReport;

/** Checks a package by itself: complete, unchanged, data by the schema, signatures intact. */
final class PackageVerifier {

    /**
     * Something wrong with a package.
     *
     * @param place the entry
     */
    record Fault(String place, String sentence) {}

    /**
     * What was found.
     *
     * @param signed how many PDF files bear intact signatures
     */
    record Result(int documents, int files, int signed, List<Fault> faults) {}

    private final ZipFile archive;
    private final Instant at;
    private final List<Fault> faults = new ArrayList<>();
    private int documents;
    private int files;
    private int signed;

    private PackageVerifier(ZipFile archive, Instant at) {
        this.archive = archive;
        this.at = at;
    }

    static Result verify(Path file, Instant at) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new PackageVerifier(archive, at).verify();
        }
    }

    private Result verify() throws IOException {
        Map<String, String> sums = sums();
        checkPresent(sums);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            checkEntry(sum.getKey(), sum.getValue());
        }
        checkList(sums);
        return new Result(documents, files, signed, List.copyOf(faults));
    }

    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        byte[] list = read(PackagePaths.SUMS);
        if (list == null) {
            fault(PackagePaths.SUMS, "thiếu danh sách mã kiểm tra");
            return sums;
        }
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n")) {
            if (line.matches("[0-9a-f]{64}  .+")) {
                sums.put(line.substring(66), line.substring(0, 64));
            } else if (!line.isBlank()) {
                fault(PackagePaths.SUMS, "dòng không đọc được: " + line);
            }
        }
        return sums;
    }

    private void checkPresent(Map<String, String> sums) {
        Set<String> present = new TreeSet<>();
        archive.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            if (!present.add(entry.getName())) {
                fault(entry.getName(), "có hai tệp cùng tên");
            }
        });
        for (String needed :
                List.of(PackagePaths.FILE, PackagePaths.LIST, PackagePaths.LIST_TO_READ, PackagePaths.SCHEMA)) {
            if (!sums.containsKey(needed)) {
                fault(needed, "thiếu trong danh sách mã kiểm tra");
            }
        }
        present.stream()
                .filter(name -> !name.equals(PackagePaths.SUMS) && !sums.containsKey(name))
                .forEach(name -> fault(name, "tệp lạ, không có trong danh sách mã kiểm tra"));
    }

    private void checkEntry(String path, String sum) throws IOException {
        byte[] bytes = read(path);
        if (bytes == null) {
            fault(path, "thiếu tệp");
            return;
        }
        files++;
        if (!Sha256.of(bytes).equals(sum)) {
            fault(path, "nội dung đã bị thay đổi (mã kiểm tra không khớp)");
        }
        if (path.endsWith(".xml")) {
            checkXml(path, bytes);
        } else if (path.endsWith(".pdf") && path.startsWith(PackagePaths.DOCUMENTS)) {
            checkSignatures(path, bytes);
        }
    }

    private void checkXml(String path, byte[] bytes) {
        ArchiveSchema.faults(bytes).forEach(sentence -> fault(path, sentence));
        if (path.endsWith("/" + PackagePaths.DOCUMENT)) {
            documents++;
            checkContents(path, bytes);
        }
    }

    /** A document's data name its files with their hashes, and nothing else lies in its folder. */
    private void checkContents(String path, byte[] bytes) {
        String folder = path.substring(0, path.length() - PackagePaths.DOCUMENT.length());
        Map<String, String> named = ArchiveSchema.contents(bytes);
        named.forEach((name, sha256) -> {
            byte[] content = readQuietly(folder + name);
            if (content == null) {
                fault(folder + name, "thiếu tệp mà dữ liệu của văn bản nêu tên");
            } else if (!Sha256.of(content).equals(sha256)) {
                fault(folder + name, "không đúng tệp mà dữ liệu của văn bản nêu (mã băm khác)");
            }
        });
        archive.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder)
                        && !name.equals(path)
                        && !named.containsKey(name.substring(folder.length())))
                .forEach(name -> fault(name, "dữ liệu của văn bản không nêu tệp này"));
    }

    private void checkSignatures(String path, byte[] bytes) {
        SignatureReport report = OfflineCheck.of(bytes, at);
        switch (report.kind()) {
            case SIGNED -> {
                if (report.isIntact()) {
                    signed++;
                } else {
                    fault(path, "chữ ký số không còn đúng: văn bản bị thay đổi sau khi ký");
                }
            }
            case UNSIGNED -> {}
            case NOT_A_PDF, UNREADABLE -> fault(path, "không phải là tệp PDF đọc được");
        }
    }

    private void checkList(Map<String, String> sums) throws IOException {
        byte[] list = read(PackagePaths.LIST);
        if (list == null) {
            return;
        }
        Set<String> listed = new HashSet<>(ArchiveSchema.paths(list));
        for (String folder : listed) {
            if (!sums.containsKey(folder + PackagePaths.DOCUMENT)) {
                fault(folder, "mục lục có văn bản này nhưng gói không có");
            }
        }
        sums.keySet().stream()
                .filter(path -> path.endsWith("/" + PackagePaths.DOCUMENT))
                .map(path -> path.substring(0, path.length() - PackagePaths.DOCUMENT.length()))
                .filter(folder -> !listed.contains(folder))
                .forEach(folder -> fault(folder, "văn bản không có trong mục lục"));
        ArchiveSchema.contents(list).forEach((name, sha256) -> {
            if (!sha256.equals(sums.get(PackagePaths.ATTACHMENTS + name))) {
                fault(PackagePaths.ATTACHMENTS + name, "không đúng tài liệu mà mục lục nêu");
            }
        });
    }

    private byte @Nullable [] readQuietly(String path) {
        try {
            return read(path);
        } catch (IOException damaged) {
            return null;
        }
    }

    private byte @Nullable [] read(String path) throws IOException {
        ZipEntry entry = archive.getEntry(path);
        if (entry == null) {
            return null;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (ZipException damaged) {
            fault(path, "không giải nén được: " + damaged.getMessage());
            return new byte[0];
        }
    }

    private void fault(String place, String sentence) {
        faults.add(new Fault(place, sentence));
    }
}
