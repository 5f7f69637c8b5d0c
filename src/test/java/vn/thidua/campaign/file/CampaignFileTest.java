package vn.thidua.campaign.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.plan.Basis;
import vn.thidua.campaign.plan.Operator;
import vn.thidua.campaign.plan.Plan;
import vn.thidua.campaign.plan.PlannedTask;
import vn.thidua.campaign.plan.Section;
import vn.thidua.campaign.plan.Target;
import vn.thidua.campaign.plan.UnitRef;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

class CampaignFileTest {

    private static final UnitRef FIRST_NEIGHBOURHOOD = new UnitRef("tdp-01", "NEIGHBOURHOOD");

    private final Plan plan = CampaignFile.read(CampaignFileTestData.sample(), CampaignFileTestData.wardUnits())
            .plan();

    @Test
    @DisplayName("R-35: every target of section II.3 is typed")
    void everyTargetOfTheSampleIsTyped() {
        assertThat(plan.targets()).hasSize(13);
        assertThat(plan.targets().stream().map(target -> target.goal().operator()))
                .containsExactly(
                        Operator.AT_LEAST,
                        Operator.FULFIL_PLAN,
                        Operator.MORE_THAN,
                        Operator.EQUAL,
                        Operator.KEEP,
                        Operator.EQUAL,
                        Operator.EQUAL,
                        Operator.LESS_THAN,
                        Operator.EQUAL,
                        Operator.EQUAL,
                        Operator.EQUAL,
                        Operator.AT_LEAST,
                        Operator.MORE_THAN);
        assertThat(plan.target("bao-hiem-xa-hoi").orElseThrow().goal().value()).isEqualTo(new BigDecimal("55.02"));
    }

    @Test
    @DisplayName("R-37: 'trước ngày 25/9/2025' ends with the 24th in the ward's zone")
    void theLaunchDeadlineEndsTheDayBefore() {
        assertThat(plan.launchDeadline().lastMoment()).isEqualTo(Instant.parse("2025-09-24T16:59:59Z"));
        assertThat(plan.phases().get(0).reportDeadline().lastDay()).isEqualTo(LocalDate.of(2025, 12, 9));
    }

    @Test
    void theOutlinePrintsTargetsTasksAndDutiesInTheirSections() {
        List<Section> outline = plan.outline();

        assertThat(outline).hasSize(5);
        assertThat(outline.get(1).body().get(0).text()).startsWith("Chủ đề thi đua: “Đoàn kết");
        assertThat(outline.get(1).sections().get(2).body()).hasSize(14);
        assertThat(outline.get(1).sections().get(3).body()).hasSize(7);
        assertThat(outline.get(4).sections()).hasSize(5);
    }

    @Test
    void aNeighbourhoodGetsItsOwnTargetsAndTasks() {
        assertThat(plan.targetsOf(FIRST_NEIGHBOURHOOD).stream().map(Target::code))
                .containsExactly("gia-dinh-van-hoa", "to-dan-pho-van-hoa", "bao-hiem-y-te", "ho-ngheo", "nuoc-sach");
        assertThat(plan.tasksOf(FIRST_NEIGHBOURHOOD).stream().map(PlannedTask::code))
                .containsExactly("d", "e", "g");
    }

    @Test
    @DisplayName("R-33: awards without numbers or criteria are a warning, not a fault")
    void awardsWithoutNumbersAreAWarning() {
        List<Problem> warnings = CampaignFile.read(CampaignFileTestData.sample(), CampaignFileTestData.wardUnits())
                .warnings();

        assertThat(warnings.stream().map(Problem::code)).containsExactly("CAMPAIGN_AWARDS_VAGUE");
    }

    @Test
    void aCommuneHasPhasesChangesRangesAndGoalsByGroup() {
        Plan commune = CampaignFile.read(
                        CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml"),
                        CampaignFileTestData.communeUnits())
                .plan();

        Target dumps = commune.target("diem-rac").orElseThrow();
        assertThat(commune.phases()).hasSize(3);
        assertThat(dumps.goalFor(new UnitRef("thon-1", "NEIGHBOURHOOD"), commune.unitGroups())
                        .value())
                .isEqualByComparingTo("1");
        assertThat(dumps.goalFor(new UnitRef("thon-3", "NEIGHBOURHOOD"), commune.unitGroups())
                        .value())
                .isEqualByComparingTo("2");
        assertThat(commune.targetsOf(new UnitRef("thon-5", "NEIGHBOURHOOD"))).isEmpty();
        assertThat(commune.target("tai-khoan-so").orElseThrow().goal().basis()).isEqualTo(Basis.CHANGE_PERCENT);
        assertThat(commune.outline().get(0).sections().get(0).sections()).hasSize(2);
    }

    @Test
    void aCityNeedsNoTargetsAndMayEndWithAnEvent() {
        Plan city = CampaignFile.read(
                        CampaignFileTestData.text("/campaign/thanh-pho-dem-nguoc.yaml"),
                        CampaignFileTestData.cityUnits())
                .plan();

        assertThat(city.targets()).isEmpty();
        assertThat(city.period().endsWithAnEvent()).isTrue();
    }

    @Test
    void everythingWrongIsReportedAtOnceInTheOrderOfTheFile() {
        String faulty = CampaignFileTestData.sample()
                .replace("legalForm: chuyên đề", "legalForm: đợt")
                .replace("units: [ttpvhcc]", "units: [mot-cua-lien-thong]")
                .replace(
                        "rollUp: owner\n    reportedBy: kinh-te\n    goal: { operator: \">=\"",
                        "rollUp: sum\n    goal: { operator: \"≥\"")
                .replace("to: 2025-12-31", "to: 2025-02-31")
                .replace("boundary: before\nphases", "boundary: included\nphases")
                .replace("  - line: Các trạm y tế\n    units: { kinds: [HEALTH_STATION] }", "  - line: Các trạm y tế");

        List<Problem> problems = problems(faulty);

        assertThat(problems.stream().map(Problem::code))
                .contains(
                        "CAMPAIGN_LEGAL_FORM",
                        "CAMPAIGN_FILE_UNKNOWN_UNIT",
                        "FILE_CHOICE",
                        "CAMPAIGN_TARGET_SUM_OF_PERCENT",
                        "FILE_REQUIRED",
                        "CAMPAIGN_FILE_NO_SUCH_DAY",
                        "CAMPAIGN_FILE_BOUNDARY",
                        "CAMPAIGN_FILE_RECIPIENT_NOWHERE");
        assertThat(problems.stream().map(problem -> (int) problem.arguments().get(0)))
                .isSorted();
    }

    @Test
    void aFaultNamesItsLineColumnAndPath() {
        String faulty = CampaignFileTestData.sample().replace("rollUp: count", "rollUp: average");

        Problem first = problems(faulty).get(0);

        assertThat(first.field()).isEqualTo("targets[3].rollUp");
        assertThat(lineOf(faulty, (int) first.arguments().get(0))).contains("rollUp: average");
        assertThat(first.arguments().get(1)).isEqualTo(5);
    }

    @Test
    void aMisspeltKeyAndAKeyStatedTwiceAreFound() {
        String faulty = CampaignFileTestData.sample()
                .replace("closing: >-", "closng: >-")
                .replace("signer: { role", "theme: hai lần\nsigner: { role");

        assertThat(problems(faulty).stream().map(Problem::code))
                .containsExactlyInAnyOrder("FILE_UNKNOWN_KEY", "FILE_KEY_TWICE");
    }

    @Test
    void aTextThatIsNoYamlNamesThePlace() {
        assertThat(problems("campaign: \"a\nb: c: d").get(0).code()).isEqualTo("FILE_NOT_YAML");
        assertThat(problems("").get(0).code()).isEqualTo("FILE_EMPTY");
        assertThat(problems("- a\n- b").stream().map(Problem::code)).contains("FILE_TYPE");
        assertThat(problems("campaign: &a [*a]").stream().map(Problem::code)).contains("FILE_REFERS_TO_ITSELF");
    }

    @Test
    @DisplayName("R-33: each part the law wants is missed")
    void aPlanWithoutObjectivesScopeOrCriteriaIsRefused() {
        String city = CampaignFileTestData.text("/campaign/thanh-pho-dem-nguoc.yaml");

        List.of("goals", "scope", "subjects", "content", "criteria", "tasks")
                .forEach(part -> assertThat(problems(withoutPart(city, part), CampaignFileTestData.cityUnits()).stream()
                                .map(Problem::code))
                        .as(part)
                        .containsExactly("CAMPAIGN_PART_MISSING"));
    }

    @Test
    @DisplayName("R-53: decomposed text is stored composed")
    void decomposedTextIsStoredComposed() {
        String decomposed = Normalizer.normalize(CampaignFileTestData.sample(), Normalizer.Form.NFD);

        assertThat(CampaignFile.read(decomposed, CampaignFileTestData.wardUnits())
                        .plan())
                .isEqualTo(plan);
    }

    @Test
    void deadlinesOutsideThePeriodOrOutOfOrderAreFound() {
        String commune = CampaignFileTestData.text("/campaign/xa-dong-mac-2026.yaml")
                .replace("day: 2026-01-31", "day: 2025-12-31")
                .replace("day: 2026-07-05", "day: 2026-03-05");

        assertThat(problems(commune, CampaignFileTestData.communeUnits()).stream()
                        .map(Problem::code))
                .containsExactly("CAMPAIGN_DEADLINE_OUTSIDE", "CAMPAIGN_DEADLINE_ORDER");
    }

    @Test
    void everyFaultHasItsVietnameseSentence() throws IOException {
        Properties sentences = new Properties();
        for (String module : List.of("shared", "campaign")) {
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + module + ".properties")),
                    StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        }

        assertThat(problems("campaign: 1\nphases: []\nlegalForm: đợt").stream()
                        .map(problem -> sentences.getProperty("error." + problem.code())))
                .isNotEmpty()
                .doesNotContainNull();
    }

    private static List<Problem> problems(String yaml) {
        return problems(yaml, CampaignFileTestData.wardUnits());
    }

    private static List<Problem> problems(String yaml, KnownUnits units) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> CampaignFile.read(yaml, units))
                .problems();
    }

    private static String withoutPart(String yaml, String part) {
        return yaml.replaceFirst(", " + part, "").replaceFirst("\\[" + part + ", ", "[");
    }

    private static String lineOf(String yaml, int line) {
        return yaml.lines().toList().get(line - 1);
    }
}
