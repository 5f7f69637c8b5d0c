package vn.thidua.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** {@code verify-file PACKAGE.zip}: whether a file handed over is complete and unchanged; needs no database. */
public final class VerifyFileCommand {

    private static final String NAME = "verify-file";

    private VerifyFileCommand() {}

    public static boolean isMeantBy(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** 0 when nothing is wrong, 1 with the list of faults, 2 when there is no package to read. */
    public static int run(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 2) {
            out.println("Cách dùng: java -jar thidua.jar verify-file GÓI.zip");
            return 2;
        }
        try {
            PackageVerifier.Result result = PackageVerifier.verify(
                    Path.of(arguments[1]), Clock.systemUTC().instant());
            report(out, result);
            return result.faults().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            out.println("Không mở được gói hồ sơ %s: %s".formatted(arguments[1], e.getMessage()));
            return 2;
        }
    }

    private static void report(PrintStream out, PackageVerifier.Result result) {
        out.println("Đã kiểm tra %d tệp, %d văn bản; %d tệp PDF có chữ ký số còn nguyên vẹn."
                .formatted(result.files(), result.documents(), result.signed()));
        if (result.faults().isEmpty()) {
            out.println("Gói hồ sơ đầy đủ, không bị thay đổi, dữ liệu đúng lược đồ.");
            return;
        }
        out.println("Có %d lỗi:".formatted(result.faults().size()));
        result.faults().forEach(fault -> out.println("  %s: %s".formatted(fault.place(), fault.sentence())));
    }
}
