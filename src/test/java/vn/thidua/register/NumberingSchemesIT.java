package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.WardTest;
import vn.thidua.rulebook.DocumentTypes;
import vn.thidua.rulebook.NumberingGroups;
import vn.thidua.rulebook.NumberingScheme;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

@WardTest
class NumberingSchemesIT extends RegisterDesk {

    private static final String GROUPS = "QĐ; KH BC TTr TB NQ CT QC QyĐ TC HD CTr PA ĐA DA HĐ CĐ BGN BTT GUQ GM GGT GNP"
            + " PG PC PB; BB; CV THU-CONG";

    @Autowired
    DocumentTypes types;

    private final int year = nextYear();

    @BeforeEach
    void givenAWard() {
        givenAWardThatNumbersPerType(year);
    }

    @Test
    @DisplayName("R-16: decided for the new year, grouped types share a series and others stand alone")
    void groupedTypesShareASeries() {
        in(() -> schemesAt(year + "-12-20T08:00:00+07:00")
                .decide(CLERK, grouped(GROUPS, LocalDate.of(year + 1, 1, 1), false)));
        Register register = registerAt((year + 1) + "-01-05T08:00:00+07:00");

        assertThat(code(register, "KH")).isEqualTo("01/KH-UBND");
        assertThat(code(register, "BC")).isEqualTo("02/BC-UBND");
        assertThat(code(register, "QĐ")).isEqualTo("01/QĐ-UBND");
        assertThat(code(register, "TTr")).isEqualTo("03/TTr-UBND");
    }

    @Test
    @DisplayName("R-16: the scheme stays inside its year unless a decision says otherwise")
    void aChangeInsideTheYearIsAnExplicitRecord() {
        NumberingSchemes schemes = schemesAt(year + "-06-01T08:00:00+07:00");
        LocalDate july = LocalDate.of(year, 7, 1);

        assertThatThrownBy(() -> in(() -> schemes.decide(CLERK, grouped(GROUPS, july, false))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("REGISTER_SCHEME_WITHIN_YEAR"))
                                .isTrue());
        in(() -> schemes.decide(CLERK, grouped(GROUPS, july, true)));

        assertThat(schemes.history()).first().satisfies(change -> {
            assertThat(change.changedBy()).isEqualTo("van-thu");
            assertThat(change.legalBasis()).isEqualTo("Quyết định số 12/QĐ-UBND ngày 02/01/2026");
            assertThat(change.reason()).isEqualTo("Gọn sổ");
        });
    }

    @Test
    @DisplayName("R-16: a series that begins inside the year goes on above all its types; going back repeats nothing")
    void numbersGoOnOverEveryChangeOfTheScheme() {
        Register april = registerAt(year + "-04-01T08:00:00+07:00");
        code(april, "KH");
        code(april, "KH");
        code(april, "BC");
        in(() -> schemesAt(year + "-04-30T08:00:00+07:00")
                .decide(CLERK, grouped(GROUPS, LocalDate.of(year, 5, 1), true)));

        Register may = registerAt(year + "-05-04T08:00:00+07:00");
        assertThat(code(may, "BC")).isEqualTo("03/BC-UBND");
        assertThat(code(may, "QĐ")).isEqualTo("01/QĐ-UBND");
        assertThat(code(may, "KH")).isEqualTo("04/KH-UBND");

        number(NumberingScheme.PER_TYPE, LocalDate.of(year, 6, 1));
        Register june = registerAt(year + "-06-02T08:00:00+07:00");
        assertThat(code(june, "KH")).isEqualTo("05/KH-UBND");
        assertThat(code(june, "BC")).isEqualTo("04/BC-UBND");
        assertThat(code(june, "TB")).isEqualTo("01/TB-UBND");
    }

    @Test
    void everyTypeStandsInExactlyOneGroupAndAllThatIsWrongIsSaidTogether() {
        NumberingSchemes schemes = schemesAt(year + "-06-01T08:00:00+07:00");
        DecideScheme wrong = new DecideScheme(
                NumberingScheme.GROUPED,
                NumberingGroups.of(GROUPS.replace(" TTr", "") + "; KH; XX"),
                LocalDate.of(year, 5, 1),
                "",
                "",
                false);

        assertThatThrownBy(() -> schemes.decide(CLERK, wrong))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.code())
                        .containsExactlyInAnyOrder(
                                "RULEBOOK_TYPE_IN_NO_GROUP",
                                "RULEBOOK_TYPE_IN_SEVERAL_GROUPS",
                                "RULEBOOK_TYPE_UNKNOWN",
                                "REGISTER_DECISION_MISSING",
                                "REGISTER_REASON_MISSING",
                                "REGISTER_SCHEME_IN_THE_PAST"));
    }

    private String code(Register register, String type) {
        return in(() -> register.take(CLERK, request(Issuer.PEOPLES_COMMITTEE, type, type + "-UBND")))
                .code();
    }

    private NumberingSchemes schemesAt(String moment) {
        return new NumberingSchemes(
                values, types, Clock.fixed(OffsetDateTime.parse(moment).toInstant(), Vietnamese.ZONE), events);
    }

    private static DecideScheme grouped(String groups, LocalDate from, boolean withinYear) {
        return new DecideScheme(
                NumberingScheme.GROUPED,
                NumberingGroups.of(groups),
                from,
                "Quyết định số 12/QĐ-UBND ngày 02/01/2026",
                "Gọn sổ",
                withinYear);
    }
}
