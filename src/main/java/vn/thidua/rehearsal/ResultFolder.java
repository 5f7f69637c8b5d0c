package vn.thidua.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Where the results go; those of an earlier rehearsal make way, anything else stays and is in the way. */
record ResultFolder(Path folder) {

    static final String SUMMARY = "summary.json";
    static final String DOCUMENTS = "documents";
    static final String MAIL = "mail";
    static final String REGISTER = "register.csv";
    static final String REGISTERS = "registers";
    static final String TIMELINE = "timeline.csv";

    private static final List<String> OURS = List.of(DOCUMENTS, MAIL, REGISTER, REGISTERS, TIMELINE, SUMMARY);

    static ResultFolder emptied(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.exists(folder.resolve(SUMMARY)) && !isEmpty(folder)) {
            throw new RehearsalFailed("Thư mục %s đang chứa tệp khác; hãy chọn thư mục trống.".formatted(folder));
        }
        for (String name : OURS) {
            FileSystemUtils.deleteRecursively(folder.resolve(name));
        }
        Files.createDirectories(folder.resolve(DOCUMENTS));
        Files.createDirectories(folder.resolve(MAIL));
        Files.createDirectories(folder.resolve(REGISTERS));
        Files.writeString(folder.resolve(SUMMARY), "{}");
        return new ResultFolder(folder);
    }

    void document(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(DOCUMENTS).resolve(name), bytes, StandardOpenOption.CREATE_NEW);
    }

    /** A register as it would be bound. */
    void register(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(REGISTERS).resolve(name), bytes);
    }

    void text(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    void mail(Path from) throws IOException {
        if (Files.isDirectory(from)) {
            FileSystemUtils.copyRecursively(from, folder.resolve(MAIL));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
