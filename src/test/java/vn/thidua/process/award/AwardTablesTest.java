package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardType;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Eligibility.Finding;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.EligibilityFacts;
import vn.thidua.award.NominationId;
import vn.thidua.award.RecipientKind;

class AwardTablesTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final LocalDate DAY = LocalDate.of(2025, 12, 15);

    @ParameterizedTest(name = "{0} decided on {1}: {2}")
    @DisplayName("R-40: from 01/7/2025 the ward decides six awards, before it three, and everything else goes upward")
    @CsvSource({
        "CERTIFICATE_OF_MERIT, 2025-06-30, WARD",
        "CERTIFICATE_OF_MERIT, 2025-07-01, WARD",
        "ADVANCED_WORKER, 2025-06-30, WARD",
        "CULTURAL_FAMILY, 2025-07-01, WARD",
        "GRASSROOTS_EMULATION_FIGHTER, 2025-06-30, UPWARD",
        "GRASSROOTS_EMULATION_FIGHTER, 2025-07-01, WARD",
        "ADVANCED_COLLECTIVE, 2025-06-30, UPWARD",
        "ADVANCED_COLLECTIVE, 2025-07-01, WARD",
        "CULTURAL_NEIGHBOURHOOD, 2025-06-30, UPWARD",
        "CULTURAL_NEIGHBOURHOOD, 2025-07-01, WARD",
        "CITY_CERTIFICATE_OF_MERIT, 2025-12-15, UPWARD",
        "EXCELLENT_COLLECTIVE, 2025-12-15, UPWARD",
        "SOMETHING_NEW, 2025-12-15, UPWARD",
        "CERTIFICATE_OF_MERIT, 2023-12-31, UPWARD"
    })
    void theAuthorityFollowsTheDateOfTheDecision(String award, LocalDate on, Authority expected) {
        EligibilityFacts facts = facts(award, on, true, true, false, false, true, true, true, false, false, false);

        assertThat(ask(facts).authority()).isEqualTo(expected);
        assertThat(ask(facts).authorityBasis()).contains("Luật Thi đua, khen thưởng");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("R-40: of an award that the ward adds itself the table knows what the catalogue says of the day")
    @CsvSource({"2025-12-31, UPWARD", "2026-01-01, WARD", "2026-12-31, WARD", "2027-01-01, UPWARD"})
    void anAddedAwardNeedsNoChangeOfTheTable(LocalDate on, Authority expected) {
        AwardType added = AwardTestData.addedAward(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(ask(facts(added, added.code(), on)).authority()).isEqualTo(expected);
    }

    @Test
    void whatTheCatalogueAsksOfAnAwardIsAskedOfItsNominations() {
        AwardType added = AwardTestData.addedAward(DAY, null);

        Eligibility answer = ask(facts(added, added.code(), DAY));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(answer.conditions())
                .last()
                .isEqualTo(new Eligibility.Condition(
                        "Có xác nhận của công an phường", Finding.JUDGEMENT, "Tiêu chuẩn", "Quy chế của phường"));
    }

    @Test
    void aNominationWithoutAnyDoubtIsEligibleAndEveryConditionIsMet() {
        Eligibility answer = ask(certificate());

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.conditions())
                .hasSize(14)
                .allMatch(condition -> condition.finding() == Finding.MET)
                .allMatch(condition -> !condition.source().isEmpty());
    }

    @Test
    @DisplayName("R-41: one achievement is rewarded once")
    void aSecondNominationForTheSameAchievementIsNotEligible() {
        Eligibility answer =
                ask(facts("CERTIFICATE_OF_MERIT", DAY, true, true, true, false, true, true, true, false, false, false));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(answer.rule()).isEqualTo("R-41");
    }

    @Test
    @DisplayName("R-41: the same name in two units is for a person to judge")
    void theSameNameInAnotherUnitIsForAPersonToJudge() {
        Eligibility answer =
                ask(facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, true, true, false, true, false));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(finding(answer, "R-41", Finding.JUDGEMENT)).isTrue();
    }

    @Test
    @DisplayName("R-43: an open proceeding holds and does not reject; after discipline a person judges")
    void anOpenProceedingHolds() {
        Eligibility open =
                ask(facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, true, true, true, true, false, false, false));
        Eligibility served =
                ask(facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, true, true, true, false, false));

        assertThat(open.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(open.rule()).isEqualTo("R-43");
        assertThat(served.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
    }

    @Test
    @DisplayName("R-36: a target that the final figure no longer meets is flagged")
    void aTargetNoLongerMetIsFlagged() {
        Eligibility answer = ask(
                facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, true, false, false, false, false));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(answer.rule()).isEqualTo("R-36");
    }

    @Test
    @DisplayName("R-46: what the dossier lacks is listed")
    void anIncompleteDossierListsWhatIsMissing() {
        Eligibility answer = ask(
                facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, false, true, false, false, false));

        assertThat(answer.rule()).isEqualTo("R-46");
        assertThat(answer.reason()).endsWith("Còn thiếu: Biên bản bình xét.");
    }

    @Test
    @DisplayName("R-42: a merit award upward may not rest on a thematic one")
    void aMeritAwardUpwardNeedsAPersonsJudgement() {
        Eligibility answer = ask(facts(
                "CITY_CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, true, true, false, false, true));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(answer.rule()).isEqualTo("R-42");
    }

    @Test
    @DisplayName("R-44: no lower award is asked for, maternity leave counts as work")
    void noLowerAwardIsAPrecondition() {
        assertThat(finding(ask(certificate()), "R-44", Finding.MET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ADVANCED_WORKER",
                "GRASSROOTS_EMULATION_FIGHTER",
                "ADVANCED_COLLECTIVE",
                "CULTURAL_FAMILY",
                "CULTURAL_NEIGHBOURHOOD"
            })
    void theStandardOfATitleIsForAPersonToJudge(String title) {
        Eligibility answer = ask(facts(title, DAY, true, true, false, false, true, true, true, false, false, false));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_JUDGEMENT);
        assertThat(answer.conditions()).anyMatch(condition -> condition.finding() == Finding.JUDGEMENT);
    }

    @Test
    void theConclusionNeverContradictsItsExplanation() {
        for (int bits : factsWithUpToTwoDoubts()) {
            Eligibility answer = ask(facts(
                    "CERTIFICATE_OF_MERIT",
                    DAY,
                    bit(bits, 0),
                    bit(bits, 1),
                    bit(bits, 2),
                    bit(bits, 3),
                    bit(bits, 4),
                    bit(bits, 5),
                    bit(bits, 6),
                    bit(bits, 7),
                    bit(bits, 8),
                    bit(bits, 9)));
            boolean allMet = answer.conditions().stream().allMatch(c -> c.finding() == Finding.MET);
            boolean someNotMet = answer.conditions().stream().anyMatch(c -> c.finding() == Finding.NOT_MET);

            assertThat(answer.outcome() == Outcome.ELIGIBLE).isEqualTo(allMet);
            assertThat(answer.outcome() == Outcome.NOT_ELIGIBLE || answer.outcome() == Outcome.HOLD)
                    .isEqualTo(someNotMet);
        }
    }

    @Test
    void aMissingFactNeverMakesEligible() {
        DmnDecisionResult answer = evaluate("award-eligibility", AwardTables.ELIGIBILITY, Map.of());

        assertThat((String) answer.getSingleResult().getEntry("outcome")).isEqualTo("NEEDS_JUDGEMENT");
    }

    private static boolean finding(Eligibility answer, String rule, Finding finding) {
        return answer.conditions().stream().anyMatch(c -> c.rule().equals(rule) && c.finding() == finding);
    }

    /** All is well, or one or two facts are not: more would only repeat what two show. */
    private static Set<Integer> factsWithUpToTwoDoubts() {
        int allWell = 0b0001110011;
        Set<Integer> all = new TreeSet<>();
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < 10; other++) {
                all.add(allWell ^ (1 << one) ^ (1 << other));
                all.add(allWell ^ (1 << one));
            }
        }
        return all;
    }

    private static boolean bit(int bits, int place) {
        return (bits >> place & 1) == 1;
    }

    private static EligibilityFacts certificate() {
        return facts("CERTIFICATE_OF_MERIT", DAY, true, true, false, false, true, true, true, false, false, false);
    }

    private static EligibilityFacts facts(AwardType award, String code, LocalDate on) {
        return new EligibilityFacts(
                new NominationId(UUID.randomUUID()),
                code,
                RecipientKind.INDIVIDUAL,
                on,
                award,
                true,
                true,
                true,
                List.of(),
                false,
                false,
                false,
                false,
                true,
                false);
    }

    private static EligibilityFacts facts(
            String award,
            LocalDate on,
            boolean known,
            boolean kindAllowed,
            boolean sameAchievement,
            boolean openProceeding,
            boolean stated,
            boolean complete,
            boolean targetsMet,
            boolean disciplined,
            boolean similarName,
            boolean upwardMerit) {
        return new EligibilityFacts(
                new NominationId(UUID.randomUUID()),
                award,
                RecipientKind.INDIVIDUAL,
                on,
                known ? AwardTestData.shipped(award, on).orElse(null) : null,
                kindAllowed,
                stated,
                complete,
                complete ? List.of() : List.of("Biên bản bình xét"),
                sameAchievement,
                similarName,
                openProceeding,
                disciplined,
                targetsMet,
                upwardMerit);
    }

    private static Eligibility ask(EligibilityFacts facts) {
        return AwardTables.answer(facts, (key, inputs) -> evaluate(fileOf(key), key, inputs));
    }

    private static String fileOf(String key) {
        return key.equals(AwardTables.AUTHORITY) ? "award-authority" : "award-eligibility";
    }

    private static DmnDecisionResult evaluate(String file, String key, Map<String, Object> inputs) {
        return ENGINE.evaluateDecision(DECISIONS.get(file + "/" + key), Variables.fromMap(withNulls(file, inputs)));
    }

    /** The engine asks for every input; one that is unknown is null. */
    private static Map<String, Object> withNulls(String file, Map<String, Object> inputs) {
        Map<String, Object> all = new HashMap<>(inputs);
        if (file.equals("award-eligibility")) {
            AwardTables.eligibilityInputs(certificate()).keySet().forEach(key -> all.putIfAbsent(key, null));
        }
        return all;
    }

    private static final Map<String, DmnDecision> DECISIONS = Map.of(
            "award-eligibility/" + AwardTables.ELIGIBILITY, parse("award-eligibility", AwardTables.ELIGIBILITY),
            "award-eligibility/" + AwardTables.CONDITIONS, parse("award-eligibility", AwardTables.CONDITIONS),
            "award-eligibility/" + AwardTables.STANDARD, parse("award-eligibility", AwardTables.STANDARD),
            "award-authority/" + AwardTables.AUTHORITY, parse("award-authority", AwardTables.AUTHORITY));

    private static DmnDecision parse(String file, String key) {
        try (InputStream table = AwardTablesTest.class.getResourceAsStream("/processes/" + file + ".dmn")) {
            return ENGINE.parseDecision(key, table);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
