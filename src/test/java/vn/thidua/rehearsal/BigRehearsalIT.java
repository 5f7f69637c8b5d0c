package vn.thidua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.shared.yaml.YamlFile;

/**
 * The big campaign: 43 units, 150 nominations of all kinds, two on hold, three proposed twice, one for the city, one
 * refused by the Chairman. Minutes, tờ trình, decision, list, certificates, money and letters tell one story.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BigRehearsalIT {

    private static final Path FILE = Path.of("src/test/resources/campaign/thach-khoi-2026.yaml");
    private static final Set<String> TWICE = Set.of("Trần Thị Hòa", "Lê Văn Hòa", "Phạm Thị Thúy");
    private static final Set<String> HELD = Set.of("Tiêu Công Lý", "Ninh Thị Vân");
    private static final String REFUSED = "Đoàn Khắc Tuệ";
    private static final String FOR_THE_CITY = "Trường Tiểu học Gia Xuyên";

    @TempDir
    static Path folder;

    private Path results;
    private String output = "";
    private JsonNode summary;
    private final List<Nominee> nominees = new ArrayList<>();

    /** A nomination as the file states it. */
    private record Nominee(String kind, String name, String award) {

        /** As the ward decides it in 2026: base salary 2.530.000, up to ten thousand. */
        long money() {
            return switch (award) {
                case "GRASSROOTS_EMULATION_FIGHTER" -> 2_530_000;
                case "ADVANCED_COLLECTIVE" -> 2_030_000;
                case "ADVANCED_WORKER" -> 760_000;
                default -> kind.equals("collective") ? 1_520_000 : kind.equals("household") ? 1_140_000 : 760_000;
            };
        }
    }

    @BeforeAll
    void rehearse() throws Exception {
        for (JsonNode unit : YamlFile.read(Files.readString(FILE)).at("/rehearsal/units")) {
            unit.path("nominations")
                    .forEach(row -> nominees.add(new Nominee(
                            row.path("subject").asText(),
                            row.path("name").asText(),
                            row.path("award").asText())));
        }
        results = folder.resolve("results");
        RehearsalProgram program =
                RehearsalProgram.run(folder, "rehearse", FILE.toAbsolutePath().toString(), "--out=" + results);
        output = program.output();
        assertThat(program.exitCode()).as(output).isZero();
        summary = new ObjectMapper().readTree(results.resolve("summary.json").toFile());
    }

    @Test
    void fortyThreeUnitsAndAHundredAndFiftyNominationsEndInEveryWay() {
        assertThat(nominees).hasSize(150);
        assertThat(summary.path("status").asText()).isEqualTo("CLOSED");
        assertThat(summary.path("units").asInt()).isEqualTo(43);
        assertThat(summary.path("nominations"))
                .hasToString("{\"FORWARDED\":1,\"GRANTED\":143,\"HELD\":2,\"NOT_ELIGIBLE\":3,\"REFUSED\":1}");
    }

    @Test
    void unitsAreScoredByTwoEvaluatorsAndRankedBeforeTheAwards() throws IOException {
        String timeline = Files.readString(results.resolve("timeline.csv"));

        assertThat(timeline.lines().filter(line -> line.contains("Chấm điểm theo tiêu chí được giao")))
                .hasSize(2);
        assertThat(timeline.indexOf("Chấm điểm, chốt xếp hạng"))
                .isPositive()
                .isLessThan(timeline.indexOf("Thẩm định đề nghị"));
    }

    @Test
    @DisplayName("R-49: minutes, tờ trình and decision name the same people, less whom the Chairman refused")
    void papersNameTheSamePeople() throws IOException {
        String minutes = text("BB", "HĐTĐKT");
        String proposal = text("TTr", "VHXH");
        String decision = text("QĐ", "UBND");

        for (Nominee granted : decided(nominee -> true)) {
            assertThat(letters(minutes)).as("minutes").contains(letters(granted.name()));
            assertThat(letters(proposal)).as("tờ trình").contains(letters(granted.name()));
            assertThat(letters(decision)).as("decision").contains(letters(granted.name()));
        }
        assertThat(letters(minutes)).contains(letters(REFUSED));
        assertThat(letters(decision)).doesNotContain(letters(REFUSED));
        HELD.forEach(held -> assertThat(letters(decision)).doesNotContain(letters(held)));
    }

    @Test
    void theDecisionCountsWhatItsListHolds() throws IOException {
        String decision = text("QĐ", "UBND");

        assertThat(decision)
                .contains("30 tập thể, 85 cá nhân và 28 hộ gia đình")
                .contains("Danh hiệu “Tập thể lao động tiên tiến”: 04 tập thể")
                .contains("Danh hiệu “Lao động tiên tiến”: 14 cá nhân")
                .contains("Danh hiệu “Chiến sĩ thi đua cơ sở”: 02 cá nhân");
        assertThat(decided(nominee -> true)).hasSize(143);
    }

    @Test
    @DisplayName("R-41: who was proposed by two units, once as Hòa and once as Hoà, is on the list once")
    void whoWasProposedTwiceIsAwardedOnce() throws IOException {
        String decision = letters(text("QĐ", "UBND"));

        for (String name : TWICE) {
            assertThat(decision.split(Pattern.quote(letters(name)), -1))
                    .as(name)
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("R-45: the sum in the decision is the sum of its list and of factors by base salary")
    void theMoneyAddsUp() throws IOException {
        long expected =
                decided(nominee -> true).stream().mapToLong(Nominee::money).sum();

        assertThat(text("QĐ", "UBND")).contains("tổng số tiền thưởng là %s đồng".formatted(dotted(expected)));
        assertThat(moneyInTheList()).isEqualTo(expected);
    }

    /** The list's sums by row: the last column of every numbered row. */
    private long moneyInTheList() throws IOException {
        String list = text("QĐ", "UBND");
        Matcher amounts = Pattern.compile("(?<![\\d.])(760|1\\.140|1\\.520|2\\.030|2\\.530)\\.000(?!\\d)")
                .matcher(list.substring(list.indexOf("DANH SÁCH TẬP THỂ")));
        return amounts.results()
                .mapToLong(found -> Long.parseLong(found.group().replace(".", "")))
                .sum();
    }

    @Test
    void eachGrantedGetsACertificateWithTheOwnName() throws IOException {
        List<JsonNode> certificates = of("GK");
        List<Nominee> certified = decided(nominee -> nominee.award().equals("CERTIFICATE_OF_MERIT"));
        StringBuilder all = new StringBuilder();
        for (JsonNode certificate : certificates) {
            all.append(letters(textOf(certificate))).append('\n');
        }

        assertThat(certificates).hasSizeBetween(certified.size(), 143);
        certified.forEach(nominee -> assertThat(all).contains(letters(nominee.name())));
    }

    @Test
    @DisplayName("R-40: what the city decides goes there and nowhere else")
    void whatTheCityDecidesGoesToTheCity() throws IOException {
        String submission = text("TTr", "UBND");

        assertThat(letters(submission)).contains(letters(FOR_THE_CITY));
        assertThat(letters(text("QĐ", "UBND"))).doesNotContain(letters(FOR_THE_CITY + "BằngkhencủaChủtịch"));
        decided(nominee -> nominee.kind().equals("household"))
                .forEach(other -> assertThat(letters(submission)).doesNotContain(letters(other.name())));
    }

    @Test
    void everybodyIsToldAndWhoGotNothingIsToldWhy() throws Exception {
        List<String> letters = letters();

        assertThat(letters)
                .anyMatch(mail -> mail.contains(REFUSED) && mail.contains("đã được khen bằng hình thức khác"));
        HELD.forEach(held ->
                assertThat(letters).as(held).anyMatch(mail -> mail.contains(held) && mail.contains("kết luận")));
        decided(nominee -> nominee.kind().equals("household"))
                .forEach(granted ->
                        assertThat(letters).as(granted.name()).anyMatch(mail -> mail.contains(granted.name())));
        assertThat(output).contains("Đã diễn tập xong");
    }

    private List<String> letters() throws Exception {
        List<String> letters = new ArrayList<>();
        try (Stream<Path> mails = Files.list(results.resolve("mail"))) {
            for (Path mail :
                    mails.filter(file -> file.toString().endsWith(".eml")).toList()) {
                try (InputStream bytes = Files.newInputStream(mail)) {
                    Message message = new MimeMessage(null, bytes);
                    letters.add(message.getSubject() + " " + words(message.getContent()));
                }
            }
        }
        return letters;
    }

    private static String words(Object content) throws Exception {
        if (!(content instanceof Multipart parts)) {
            return content.toString();
        }
        StringBuilder words = new StringBuilder();
        for (int part = 0; part < parts.getCount(); part++) {
            words.append(words(parts.getBodyPart(part).getContent())).append(' ');
        }
        return words.toString();
    }

    /** Whom the Chairman grants, of those proposed twice one. */
    private List<Nominee> decided(Predicate<Nominee> which) {
        return nominees.stream()
                .filter(which)
                .filter(nominee ->
                        !HELD.contains(nominee.name()) && !nominee.name().equals(REFUSED))
                .filter(nominee -> !nominee.award().equals("CITY_CERTIFICATE_OF_MERIT"))
                .filter(nominee ->
                        !Set.of("Trần Thị Hoà", "Lê Văn Hoà", "Phạm Thị Thuý").contains(nominee.name()))
                .toList();
    }

    /** Without what a line break or a narrow column does to a name, and wherever the tone stands. */
    private static String letters(String text) {
        return text.replace("oà", "òa").replace("uý", "úy").replaceAll("\\s+", "");
    }

    private static String dotted(long amount) {
        return "%,d".formatted(amount).replace(',', '.');
    }

    private List<JsonNode> of(String kind) {
        return summary.path("documents").findParents("kind").stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .toList();
    }

    private String text(String kind, String office) throws IOException {
        return textOf(of(kind).stream()
                .filter(document -> document.path("symbol").asText().endsWith(office))
                .findFirst()
                .orElseThrow());
    }

    private String textOf(JsonNode document) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(results.resolve(document.path("file").asText()).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
