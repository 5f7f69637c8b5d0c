package vn.thidua.organisation.wardfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.Position;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

class WardFileReaderTest {

    @Test
    void theSampleIsRight() throws IOException {
        WardFile ward = WardFileReader.organisation(WardFileReader.checked(sample()));

        assertThat(ward.ward().fullName()).isEqualTo("phường Thạch Khôi");
        assertThat(ward.council()).hasSize(9);
        assertThat(ward.positions()).filteredOn(Position::reports).hasSizeGreaterThan(40);
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlaceInTheOrderOfTheFile() throws IOException {
        String wrong = sample().replace("code: mttq,", "code: vhxh,")
                .replace("kind: SCHOOL, email: th-thach-khoi", "kind: SCHOOLS, email: th-thach-khoi")
                .replace("unit: ttpvhcc,", "unit: mot-cua,")
                .replace("born: 1974", "born: một nghìn")
                .replace("{ user: chuyen-vien-tdkt, office: SECRETARY }", "{ user: khong-co, office: SECRETARY }");

        List<Problem> problems = problems(wrong);

        assertThat(problems)
                .extracting(Problem::code)
                .contains("FILE_CHOICE", "FILE_TYPE", "FILE_RULE")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(problems).extracting(WardFileReaderTest::line).isSorted();
        assertThat(problems)
                .filteredOn(problem -> problem.field().equals("units[6].code"))
                .singleElement()
                .returns(lineOf(wrong, "Ủy ban Mặt trận Tổ quốc Việt Nam phường, kind"), WardFileReaderTest::line);
    }

    @Test
    void eachOfficeHasToBeFilledOnce() throws IOException {
        String wrong = sample().replace("office: CHAIR }", "office: MEMBER }")
                .replace("roles: [CLERK]", "roles: [SUPERVISOR]")
                .replace("{ unit: tdp-01, rank: HEAD,", "{ unit: tdp-01, rank: MEMBER,");

        assertThat(rules(problems(wrong)))
                .containsExactlyInAnyOrder(
                        "ORGANISATION_COUNCIL_CHAIR_ONE", "ORGANISATION_ROLE_VACANT", "ORGANISATION_HEAD_ONE");
    }

    @Test
    void whoRunsTheSystemDecidesNothing() throws IOException {
        String wrong = sample().replace("roles: [FORM_CHECKER]", "roles: [FORM_CHECKER, ADMINISTRATOR]");

        assertThat(rules(problems(wrong))).containsExactly("ORGANISATION_ADMINISTRATOR_DECIDES");
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithThePlace() {
        assertThat(problems("ward:\n  code: [1\n")).singleElement().returns("FILE_NOT_YAML", Problem::code);
    }

    @Test
    void aWardMayBringRulesOfItsOwn() throws IOException {
        String ownRules = sample()
                + """
                rulebook:
                  calendars:
                    - year: 2027
                      source: Thông báo của phường
                      days:
                        - { on: 2027-01-01, kind: DAY_OFF, name: Tết Dương lịch }
                        - { on: 2026-02-08, kind: DAY_OFF, name: Tết Nguyên đán }
                  values:
                    - { key: council.quorum, value: nhiều, from: 2027-01-01, basis: Quy chế }
                """;

        assertThat(rules(problems(ownRules))).containsExactly("RULEBOOK_DAY_OF_ANOTHER_YEAR", "RULEBOOK_VALUE_WRONG");
    }

    @Test
    void anOfficeThatDocumentsGoToStandsInTheFileOrIsAskedFor() throws IOException {
        String without = sample().replace("code: ban-tdkt", "code: ban-khac");
        Map<String, String> required = Map.of("ban-tdkt", "Tờ trình thành phố", "ubnd-tp", "Quyết định khen thưởng");

        BusinessRuleViolation refused =
                catchThrowableOfType(BusinessRuleViolation.class, () -> WardFileReader.checked(without, required));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat((int) problem.arguments().get(0)).as("line").isGreaterThan(1);
            assertThat(((Problem) problem.arguments().get(2)).arguments())
                    .containsExactly("ban-tdkt", "Tờ trình thành phố");
        });
        assertThat(WardFileReader.checked(sample(), required)).isNotNull();
    }

    private static List<Problem> problems(String yaml) {
        try {
            WardFileReader.checked(yaml);
            return List.of();
        } catch (BusinessRuleViolation refused) {
            return refused.problems();
        }
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.arguments().get(2))
                .map(Problem.class::cast)
                .map(Problem::code)
                .toList();
    }

    private static int line(Problem problem) {
        return (int) problem.arguments().get(0);
    }

    private static int lineOf(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private static String sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(WardFileReaderTest.class.getResourceAsStream("/sample/thach-khoi.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
