package vn.thidua.paper.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** {@code check-layout FILE.pdf [FILE2 …] [--json]}: works without a database. */
public final class CheckLayoutCommand {

    static final int CLEAN = 0;
    static final int DEVIATIONS = 1;
    static final int NOT_JUDGED = 2;

    private static final String COMMAND = "check-layout";
    private static final String USAGE =
            """
            Cách dùng: check-layout TỆP.pdf [TỆP2.pdf …] [--json]
            Đối chiếu tệp PDF với thể thức của Phụ lục I Nghị định 30/2020/NĐ-CP.
            Mã kết thúc: 0 không có sai lệch, 1 có sai lệch, 2 có tệp không kiểm tra được hoặc gọi sai.""";

    private final PrintStream out;
    private final LayoutChecker checker = LayoutChecker.forOwnFiles();

    CheckLayoutCommand(PrintStream out) {
        this.out = out;
    }

    /** Whether the program was started for this command. */
    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Returns the exit code: 0 without deviations, 1 with, 2 where a file cannot be judged or the call is wrong. */
    public static int run(String... arguments) {
        silenceLibraries();
        return new CheckLayoutCommand(new PrintStream(System.out, true, StandardCharsets.UTF_8)).check(arguments);
    }

    /** What they say of broken files would stand in the middle of the report. */
    private static void silenceLibraries() {
        LoggingSystem logging = LoggingSystem.get(CheckLayoutCommand.class.getClassLoader());
        logging.setLogLevel("org.apache.pdfbox", LogLevel.OFF);
        logging.setLogLevel("org.apache.fontbox", LogLevel.OFF);
    }

    int check(String... arguments) {
        List<String> files = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean json = files.remove("--json");
        if (files.isEmpty() || files.stream().anyMatch(file -> file.startsWith("--"))) {
            out.println(USAGE);
            return NOT_JUDGED;
        }
        List<CheckedFile> checked = files.stream().map(this::checked).toList();
        out.println(json ? JsonReport.of(checked) : TextReport.of(checked));
        return checked.stream().mapToInt(CheckLayoutCommand::code).max().orElse(CLEAN);
    }

    private CheckedFile checked(String name) {
        try {
            return new CheckedFile(name, checker.check(Files.readAllBytes(Path.of(name))));
        } catch (IOException | InvalidPathException unreadable) {
            return new CheckedFile(name, LayoutReport.notJudged("Không mở được tệp."));
        }
    }

    private static int code(CheckedFile file) {
        if (!file.report().isJudged()) {
            return NOT_JUDGED;
        }
        return file.report().findings().isEmpty() ? CLEAN : DEVIATIONS;
    }

    /** A file with what was found in it. */
    record CheckedFile(String name, LayoutReport report) {}
}
