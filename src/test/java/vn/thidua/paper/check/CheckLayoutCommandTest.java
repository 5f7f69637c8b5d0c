package vn.thidua.paper.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.paper.PaperTestData.aLongPlan;
import static vn.thidua.paper.PaperTestData.rendered;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as one calls it. */
class CheckLayoutCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final CheckLayoutCommand command =
            new CheckLayoutCommand(new PrintStream(printed, true, StandardCharsets.UTF_8));
    private String right;
    private String wrong;
    private String torn;

    @BeforeEach
    void writeFiles() throws IOException {
        byte[] plan = rendered(aLongPlan());
        byte[] altered = Redrawn.of(plan)
                .change("Số:", line -> line.text("Số: 5/KH-UBND"))
                .bytes();
        right = Files.write(folder.resolve("right.pdf"), plan).toString();
        wrong = Files.write(folder.resolve("wrong.pdf"), altered).toString();
        torn = Files.write(folder.resolve("torn.pdf"), new byte[] {1, 2, 3}).toString();
    }

    @Test
    void theExitCodeTellsWhatWasFound() {
        assertThat(command.check("check-layout", right)).isZero();
        assertThat(command.check("check-layout", right, wrong)).isEqualTo(1);
        assertThat(command.check("check-layout", right, wrong, torn)).isEqualTo(2);
        assertThat(command.check("check-layout", folder.resolve("none.pdf").toString()))
                .isEqualTo(2);
        assertThat(command.check("check-layout")).isEqualTo(2);
        assertThat(command.check("check-layout", right, "--pretty")).isEqualTo(2);
    }

    @Test
    void theTextSaysWhatWhereAndByWhichArticle() {
        command.check("check-layout", wrong);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Văn bản có tên loại (KẾ HOẠCH), 3 trang: 1 sai, 0 nên xem lại.")
                .contains("[sai] Số, ký hiệu, trang 1, cách mép trái")
                .contains("thấy: số 5")
                .contains("cần:  số nhỏ hơn 10 có số 0 phía trước: 05")
                .contains("theo: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3 (R-05)");
    }

    @Test
    void theJsonKeepsItsSchema() throws IOException {
        command.check("check-layout", "--json", right, wrong, torn);

        try (InputStream schema = getClass().getResourceAsStream("/schema/layout-report.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(new ObjectMapper().readTree(printed.toByteArray())))
                    .isEmpty();
        }
    }
}
