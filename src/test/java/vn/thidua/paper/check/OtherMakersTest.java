package vn.thidua.paper.check;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that other programs made: a right one has no finding, a wrong one has the planted one. */
class OtherMakersTest {

    @TempDir
    Path folder;

    private OtherMakers makers;

    @BeforeEach
    void unpackFonts() throws IOException {
        makers = new OtherMakers(folder);
    }

    @Test
    void aRightPlanPrintedByABrowserHasNoFinding() throws Exception {
        assertThat(check(makers.chromium(plan()))).isEmpty();
    }

    @Test
    void aWrongPlanPrintedByABrowserHasThePlantedFindings() throws Exception {
        Map<String, String> slips = Map.ofEntries(
                entry("20mm 15mm 20mm 30mm", "20mm 15mm 20mm 20mm"),
                entry("display:inline-block;border-bottom:0.7pt solid #000", "display:inline-block"),
                entry("Số: 05/KH-UBND", "Số: 5/QĐ-UBND"),
                entry("tháng 9 năm", "tháng 09 năm"),
                entry("KẾ HOẠCH<br>", "Kế hoạch<br>"),
                entry("text-align:justify;", ""),
                entry("- Các tổ dân phố;", "- Các tổ dân phố"),
                entry("TM. ỦY BAN", "TM ỦY BAN"));
        String wrong = plan();
        for (Map.Entry<String, String> slip : slips.entrySet()) {
            assertThat(wrong).contains(slip.getKey());
            wrong = wrong.replace(slip.getKey(), slip.getValue());
        }

        assertThat(check(makers.chromium(wrong)))
                .extracting(Finding::rule)
                .containsOnly("R-01", "R-03", "R-05", "R-06", "R-07", "R-09", "R-10", "R-11", "R-13");
    }

    @Test
    void aRightPlanSavedByLibreOfficeHasNoFinding() throws Exception {
        assertThat(check(makers.libreOffice(WordPlan.right()))).isEmpty();
    }

    @Test
    void aWrongPlanSavedByLibreOfficeHasThePlantedFindings() throws Exception {
        assertThat(check(makers.libreOffice(WordPlan.wrong())))
                .extracting(Finding::rule)
                .contains("R-03", "R-05", "R-06", "R-09", "R-10", "R-11");
    }

    private static List<Finding> check(byte[] pdf) {
        LayoutReport report = LayoutChecker.forUploads().check(pdf);
        assertThat(report.obstacle()).isNull();
        return report.findings();
    }

    private static String plan() throws IOException {
        try (InputStream page = OtherMakersTest.class.getResourceAsStream("/layout/plan.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
