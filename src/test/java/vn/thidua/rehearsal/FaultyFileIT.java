package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultyFileIT {

    @TempDir
    Path folder;

    @Test
    void everythingThatIsWrongWithAFileIsSaidAtOnceWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("dot-thi-dua.yaml"), givenSampleWithTwoFaults());

        RehearsalProgram program =
                RehearsalProgram.run(folder, "rehearse", file.toString(), "--out=" + folder.resolve("out"));

        assertThat(program.exitCode()).isEqualTo(1);
        assertThat(program.output())
                .contains("Diễn tập không hoàn thành", "khong-co-don-vi", "khong-co-chi-tieu", "Dòng ");
    }

    private static String givenSampleWithTwoFaults() throws Exception {
        try (var in = FaultyFileIT.class.getResourceAsStream("/sample/thach-khoi-2025.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("\n    tdp-03:\n", "\n    khong-co-don-vi:\n")
                    .replaceFirst("targets: \\[truong-chuan\\]", "targets: [khong-co-chi-tieu]");
        }
    }
}
