package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.paper.VeraPdf;

/** The sample campaign, rehearsed once from the draft plan to the certificates; its results are looked at here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RehearsalIT {

    @TempDir
    static Path folder;

    private Path results;
    private RehearsalProgram program;
    private JsonNode summary;

    @BeforeAll
    void rehearse() throws Exception {
        results = folder.resolve("results");
        program = RehearsalProgram.run(folder, "rehearse", "thach-khoi-2025", "--out=" + results);
        assertThat(program.exitCode()).as(program.output()).isZero();
        summary = new ObjectMapper().readTree(results.resolve("summary.json").toFile());
    }

    @Test
    void theCampaignIsPlayedToItsEndDayByDay() {
        assertThat(program.output())
                .contains("12/09/2025  Ký duyệt văn bản")
                .contains("Biểu quyết (8)")
                .contains("Đã diễn tập xong");
        assertThat(summary.path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void launchesAndReportsComeOnTimeLateAndNever() {
        assertThat(summary.path("units").asInt()).isEqualTo(43);
        assertThat(summary.path("launches")).hasToString("{\"onTime\":40,\"late\":2,\"missing\":1}");
        assertThat(summary.path("reports")).hasToString("{\"onTime\":40,\"late\":1,\"missing\":2}");
    }

    @Test
    void nominationsEndInEveryWay() {
        assertThat(summary.path("nominations"))
                .hasToString("{\"FORWARDED\":1,\"GRANTED\":22,\"HELD\":1,\"NOT_ELIGIBLE\":1,\"REFUSED\":2}");
    }

    @Test
    @DisplayName("R-16: each series counts from 1 without a gap, and the register holds every number")
    void numbersAreGapless() throws IOException {
        Map<String, TreeSet<Integer>> series = new TreeMap<>();
        for (JsonNode document : summary.path("documents")) {
            if (!document.path("number").isNull()) {
                String year = document.path("date").asText().substring(0, 4);
                String name = document.path("symbol").asText() + " " + year;
                boolean fresh = series.computeIfAbsent(name, key -> new TreeSet<>())
                        .add(document.path("number").asInt());
                assertThat(fresh).as("number of %s given twice", document).isTrue();
            }
        }

        series.forEach((name, numbers) -> assertThat(numbers)
                .as(name)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
        int numbered = series.values().stream().mapToInt(TreeSet::size).sum();
        assertThat(Files.readAllLines(results.resolve("register.csv"))).hasSize(numbered + 1);
    }

    @Test
    void everyFileIsTheIssuedOneAndItsNameStartsWithItsNumber() throws Exception {
        for (JsonNode document : summary.path("documents")) {
            Path file = results.resolve(document.path("file").asText());
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));

            assertThat(HexFormat.of().formatHex(sha256))
                    .isEqualTo(document.path("sha256").asText());
            if (!document.path("number").isNull()) {
                assertThat(file.getFileName().toString())
                        .startsWith("%02d-".formatted(document.path("number").asInt()));
            }
        }
    }

    @Test
    @DisplayName("R-18, R-21: person, then office, on every numbered document and certificate; all strictly valid")
    void everySignatureIsAcceptedByTheStrictPolicy() {
        for (JsonNode document : summary.path("documents")) {
            List<String> signatures = new ArrayList<>();
            document.path("signatures").forEach(signature -> signatures.add(signature.asText()));

            assertThat(signatures).as("%s", document).allMatch(signature -> signature.endsWith(" VALID"));
            switch (document.path("kind").asText()) {
                case "PH", "PB" -> assertThat(signatures).isEmpty();
                case "GM" -> assertThat(signatures).hasSize(1).allMatch(by -> by.startsWith("PERSON/"));
                case "BB" ->
                    assertThat(signatures).hasSize(2).first().asString().startsWith("PERSON/");
                default -> {
                    assertThat(signatures).as("%s", document).hasSize(2);
                    assertThat(signatures.get(0)).startsWith("PERSON/");
                    assertThat(signatures.get(1)).startsWith("ORGANISATION/");
                }
            }
        }
    }

    @Test
    void everyDocumentIsPdfA2a() throws IOException {
        try (Stream<Path> files = Files.list(results.resolve("documents"))) {
            for (Path file : files.sorted().toList()) {
                byte[] pdf = Files.readAllBytes(file);
                assertThatCode(() -> VeraPdf.assertPdfA2a(pdf))
                        .as(file.toString())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void minutesProposalDecisionAndCertificatesNameTheSamePeople() throws IOException {
        String minutes = text("BB");
        String proposal = text("VHXH", "TTr");
        String decision = text("QĐ");

        for (String granted : List.of("Ninh Quốc Trưởng", "Tổ dân phố số 1", "Hộ gia đình bà Lại Thị Mùi")) {
            assertThat(minutes).contains(granted);
            assertThat(proposal).contains(granted);
            assertThat(decision).contains(granted);
        }
        assertThat(minutes).contains("Vi Thị Sen", "Tiêu Công Lý", "Mạc Thị Huyền Chi");
        assertThat(decision)
                .contains("10 tập thể, 10 cá nhân và 02 hộ gia đình")
                .doesNotContain("Vi Thị Sen", "Đoàn Khắc Tuệ", "Mạc Thị Huyền Chi", "Trường Tiểu học Gia Xuyên");
        assertThat(text("UBND", "TTr")).contains("Trường Tiểu học Gia Xuyên");
        assertThat(of("GK")).hasSize(22);
    }

    @Test
    void whoDidWhatAndEveryMailAreKept() throws IOException {
        assertThat(Files.readString(results.resolve("timeline.csv")))
                .contains("15:00 12/09/2025,Khúc Đình Ngạn,Chủ tịch Ủy ban nhân dân phường,Ký duyệt văn bản");
        try (Stream<Path> mails = Files.list(results.resolve("mail"))) {
            assertThat(mails.filter(mail -> mail.toString().endsWith(".eml")).count())
                    .isPositive();
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> home = Files.list(folder.resolve("home"));
                Stream<Path> temporary = Files.list(folder.resolve("tmp"))) {
            assertThat(home).isEmpty();
            assertThat(temporary.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("thidua-rehearsal-"));
        }
    }

    private List<JsonNode> of(String kind) {
        return summary.path("documents").findParents("kind").stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
    }

    private String text(String kind) throws IOException {
        return textOf(of(kind).get(0));
    }

    private String text(String office, String kind) throws IOException {
        return textOf(of(kind).stream()
                .filter(document -> document.path("symbol").asText().endsWith(office))
                .findFirst()
                .orElseThrow());
    }

    private String textOf(JsonNode document) throws IOException {
        Path file = results.resolve(document.path("file").asText());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
