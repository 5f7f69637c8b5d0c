package vn.thidua.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of paper once, checked by veraPDF and kept under {@code target/paper-samples} for the eye. */
class PdfSamplesTest {

    private static final Path FOLDER = Path.of("target", "paper-samples");

    static Map<String, byte[]> samples() {
        return Map.of(
                "plan", PaperTestData.rendered(PaperTestData.aLongPlan()),
                "decision", PaperTestData.rendered(PaperTestData.aDecision(60)),
                "minutes", PaperTestData.rendered(PaperTestData.councilMinutes()),
                "certificate",
                        PaperTestData.rendered(
                                CertificateSheet.full(),
                                PaperTestData.aCertificate("Bùi Xuân Hường"),
                                PaperTestData.aCertificate(
                                        "Tập thể cán bộ, giáo viên, nhân viên Trường Tiểu học Thạch Khôi II")));
    }

    static java.util.stream.Stream<Map.Entry<String, byte[]>> papers() {
        return samples().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPaperIsAnAccessibleArchiveFile(Map.Entry<String, byte[]> paper) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(paper.getKey() + ".pdf"), paper.getValue());

        VeraPdf.assertPdfA2a(paper.getValue());
        VeraPdf.assertPdfUa1(paper.getValue());
    }
}
