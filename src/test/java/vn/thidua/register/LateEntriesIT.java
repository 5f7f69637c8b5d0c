package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.WardTest;
import vn.thidua.file.FileId;
import vn.thidua.file.Files;
import vn.thidua.file.UploadFile;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

@WardTest
class LateEntriesIT extends RegisterDesk {

    @Autowired
    Files files;

    private final int year = nextYear();

    @BeforeEach
    void givenAWard() {
        givenAWardThatNumbersPerType(year);
    }

    @Test
    @DisplayName("R-18: documents numbered on paper during an outage are entered with their numbers, marked")
    void theSeriesGoesOnAfterWhatWasNumberedOnPaper() {
        in(() -> at("-03-02").take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        RegisterEntry second = in(() -> late("-03-09").enter(CLERK, paper(2, "-03-04", scan())));
        in(() -> late("-03-09").enter(CLERK, paper(3, "-03-04", scan())));
        RegisterEntry next = in(() -> at("-03-09").take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        assertThat(second.isLate()).isTrue();
        assertThat(second.columns().get(9)).contains("Mất điện từ 03/3 đến 06/3");
        assertThat(next.code()).isEqualTo("04/TB-UBND");
        assertThat(at("-03-09").search(RegisterSearch.ofYear(year)))
                .extracting(RegisterEntry::isLate)
                .containsExactly(false, true, true, false);
    }

    @Test
    void aNumberThatIsThereIsRefused() {
        in(() -> at("-03-02").take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        assertThat(refused(paper(1, "-03-02", scan()))).contains("REGISTER_LATE_NUMBER_TAKEN");
    }

    @Test
    @DisplayName("R-16: a number held for a document is taken, too")
    void aHeldNumberIsRefused() {
        in(() -> at("-03-09").reserve(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        assertThat(refused(paper(1, "-03-02", scan()))).containsExactly("REGISTER_LATE_NUMBER_TAKEN");
        assertThat(refused(paper(2, "-03-02", scan()))).containsExactly("REGISTER_LATE_DATE_BEFORE_LOWER");
    }

    @Test
    void aNumberThatLeavesAHoleIsRefused() {
        in(() -> at("-03-02").take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        assertThat(refused(paper(4, "-03-04", scan()))).containsExactly("REGISTER_LATE_NUMBER_LEAVES_HOLE");
    }

    @Test
    @DisplayName("R-16: dates never run backwards by number")
    void aDateAgainstTheOrderOfNumbersIsRefused() {
        in(() -> at("-03-02").begin(CLERK, Issuer.PEOPLES_COMMITTEE, "TB", 3));
        in(() -> at("-03-05").take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "TB", "TB-UBND")));

        assertThat(refused(paper(5, "-03-04", scan()))).containsExactly("REGISTER_LATE_DATE_BEFORE_LOWER");
        assertThat(refused(paper(2, "-03-06", scan()))).containsExactly("REGISTER_LATE_DATE_AFTER_HIGHER");
        assertThat(in(() -> late("-03-09").enter(CLERK, paper(2, "-03-01", scan())))
                        .code())
                .isEqualTo("02/TB-UBND");
    }

    @Test
    void anotherYearAndAMissingScanAreRefusedTogether() {
        EnterLate wrong = new EnterLate(
                Issuer.PEOPLES_COMMITTEE,
                "TB",
                "TB-UBND",
                1,
                LocalDate.of(year - 1, 12, 30),
                "Thông báo",
                "Người Ký",
                "",
                "",
                1,
                "",
                null);

        assertThat(refused(wrong))
                .containsExactlyInAnyOrder(
                        "REGISTER_REASON_MISSING", "REGISTER_SCAN_MISSING", "REGISTER_LATE_YEAR_WRONG");
    }

    private List<String> refused(EnterLate command) {
        List<String> codes = new ArrayList<>();
        assertThatThrownBy(() -> in(() -> late("-03-09").enter(CLERK, command)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> refusal.problems().stream()
                        .map(Problem::code)
                        .forEach(codes::add));
        return codes;
    }

    private EnterLate paper(int number, String day, @Nullable FileId scan) {
        return new EnterLate(
                Issuer.PEOPLES_COMMITTEE,
                "TB",
                "TB-UBND",
                number,
                LocalDate.parse(year + day),
                "Thông báo lịch trực",
                "Nguyễn Văn A",
                "Các tổ dân phố",
                "VT",
                5,
                "Mất điện từ 03/3 đến 06/3",
                scan);
    }

    private FileId scan() {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return in(() -> files.store(CLERK, new UploadFile("ban-quet.pdf", pdf, null)))
                .id();
    }

    private Register at(String day) {
        return registerAt(year + day + "T08:00:00+07:00");
    }

    private LateEntries late(String day) {
        Clock clock =
                Clock.fixed(OffsetDateTime.parse(year + day + "T09:00:00+07:00").toInstant(), Vietnamese.ZONE);
        return new LateEntries(entries, series, new SeriesSchemes(values), files, clock, events);
    }
}
