package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.WardTest;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.shared.BusinessRuleViolation;

@WardTest
class RegisterIT extends RegisterDesk {

    private final int year = nextYear();

    @BeforeEach
    void givenAWard() {
        givenAWardThatNumbersPerType(year);
    }

    @Test
    @DisplayName("R-16: fifty requests at once get the numbers 1 to 50")
    void parallelRequestsGetConsecutiveNumbers() throws Exception {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        ExecutorService pool = Executors.newFixedThreadPool(16);

        List<Callable<Integer>> requests = IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Integer>) () -> take(register, "KH").number())
                .toList();
        List<Integer> numbers = pool.invokeAll(requests).stream()
                .map(RegisterIT::value)
                .sorted()
                .toList();
        pool.shutdown();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    @DisplayName("R-16: a failed issue leaves no hole")
    void aRolledBackRequestGivesItsNumberBack() {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        take(register, "QĐ");

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            register.take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "QĐ", "QĐ-UBND"));
            status.setRollbackOnly();
        });

        assertThat(take(register, "QĐ").code()).isEqualTo("02/QĐ-UBND");
    }

    @Test
    @DisplayName("R-15: the year turns at midnight in the ward, 17:00 in UTC")
    void numbersStartAgainAtLocalMidnight() {
        RegisterEntry last = take(registerAt(year + "-12-31T23:59:00+07:00"), "KH");
        RegisterEntry first = take(registerAt((year + 1) + "-01-01T00:01:00+07:00"), "KH");

        assertThat(last.issuedOn()).hasToString(year + "-12-31");
        assertThat(first.issuedOn()).hasToString((year + 1) + "-01-01");
        assertThat(first.code()).isEqualTo("01/KH-UBND");
    }

    @Test
    @DisplayName("R-16: the number after a void 07 is 08")
    void aVoidNumberIsNeverReused() {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        RegisterEntry seventh = IntStream.range(0, 7)
                .mapToObj(i -> take(register, "TB"))
                .toList()
                .get(6);

        in(() -> register.cancel(CLERK, seventh.id(), "Ghi nhầm văn bản"));

        assertThat(take(register, "TB").code()).isEqualTo("08/TB-UBND");
        assertThat(register.entries(year, "ghi nham")).singleElement().satisfies(entry -> assertThat(entry.isVoid())
                .isTrue());
        assertThatThrownBy(() -> in(() -> register.cancel(CLERK, seventh.id(), "Lần nữa")))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refusal -> assertThat(refusal.has("REGISTER_ALREADY_VOID"))
                                .isTrue());
    }

    @Test
    @DisplayName("R-17: the council counts for itself")
    void theCouncilHasSeriesOfItsOwn() {
        Register register = registerAt(year + "-12-15T08:00:00+07:00");
        in(() -> register.take(CLERK, request(Issuer.PEOPLES_COMMITTEE, "BB", "BB-UBND")));

        RegisterEntry minutes = in(() -> register.take(CLERK, request(Issuer.COUNCIL, "BB", "BB-HĐTĐKT")));

        assertThat(minutes.code()).isEqualTo("01/BB-HĐTĐKT");
    }

    @Test
    @DisplayName("R-05: a leading zero below ten only")
    void onlyNumbersBelowTenHaveALeadingZero() {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        in(() -> register.begin(CLERK, Issuer.PEOPLES_COMMITTEE, "BC", 8));

        assertThat(take(register, "BC").code()).isEqualTo("09/BC-UBND");
        assertThat(take(register, "BC").code()).isEqualTo("10/BC-UBND");
    }

    @Test
    void oneDocumentTakesOneNumberHoweverOftenItAsks() {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        TakeNumber request = request(Issuer.PEOPLES_COMMITTEE, "KH", "KH-UBND");

        RegisterEntry first = in(() -> register.take(CLERK, request));

        assertThat(in(() -> register.take(CLERK, request)).id()).isEqualTo(first.id());
    }

    @Test
    @DisplayName("R-16: one common series goes on after the highest number of all types")
    void aSchemeChangedInsideTheYearRepeatsNoNumber() {
        Register register = registerAt(year + "-10-01T08:00:00+07:00");
        take(register, "KH");
        take(register, "KH");
        take(register, "TB");

        in(() -> number(NumberingScheme.COMMON, LocalDate.of(year, 10, 1)));

        assertThat(take(register, "TB").code()).isEqualTo("03/TB-UBND");
        assertThat(take(register, "KH").code()).isEqualTo("04/KH-UBND");
    }

    @Test
    @DisplayName("R-24: the ten columns in the decree's order")
    void theRegisterIsExportedWithItsTenColumns() {
        Register register = registerAt(year + "-09-05T08:00:00+07:00");
        RegisterEntry entry = take(register, "KH");
        in(() -> register.handOver(entry.documentId()));

        assertThat(register.csv(year))
                .startsWith("\"Số, ký hiệu văn bản\",Ngày tháng văn bản,")
                .contains("Ngày chuyển,Ký nhận,Ghi chú\r\n")
                .contains("01/KH-UBND,05/9/" + year
                        + ",\"Kế hoạch phát động; giữ \"\"dấu\"\"\",Người Ký,Các đơn vị,VHXH,3,05/9/" + year
                        + ",,\r\n");
    }

    @Test
    void anEntryCannotBeChangedOrRemoved() {
        RegisterEntry entry = take(registerAt(year + "-10-01T08:00:00+07:00"), "KH");

        assertThatThrownBy(() -> jdbc.sql("update register_entry set number = 99 where id = :id")
                        .param("id", entry.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from register_entry where id = :id")
                        .param("id", entry.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private RegisterEntry take(Register register, String type) {
        return in(() -> register.take(CLERK, request(Issuer.PEOPLES_COMMITTEE, type, type + "-UBND")));
    }

    private static <T> T value(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
