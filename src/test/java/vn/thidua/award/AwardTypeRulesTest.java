package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.addedAward;
import static vn.thidua.award.AwardTestData.newAward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.shared.Problem;

/** What the catalogue takes in, and on which days. */
class AwardTypeRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Test
    void aCompleteAwardHasNoProblem() {
        assertThat(AwardTypeRules.problems(newAward(Decider.WARD_CHAIRMAN, FIRST, null)))
                .isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnceEachAtItsField() {
        ChangeAwardType nothing = new ChangeAwardType(
                "",
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                true,
                List.of(),
                List.of(new AwardCondition("", "", AwardCondition.Judge.PERSON, true)),
                new AwardBases("", "", "", ""),
                true,
                null,
                null,
                "");

        assertThat(AwardTypeRules.problems(nothing))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "form",
                        "kinds",
                        "achievements",
                        "dossier",
                        "decidedBy",
                        "kindsBasis",
                        "achievementsBasis",
                        "dossierBasis",
                        "authorityBasis",
                        "conditions[0].text",
                        "conditions[0].basis",
                        "validFrom",
                        "reason");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThat(AwardTypeRules.problems(newAward(Decider.WARD_CHAIRMAN, LAST, FIRST)))
                .extracting(Problem::code)
                .containsExactly("AWARD_PERIOD_INVERTED");
    }

    @Test
    void theCodeIsMadeOfTheName() {
        assertThat(AwardCodes.of("Giấy khen “Người tốt” đột xuất")).isEqualTo("GIAY_KHEN_NGUOI_TOT_DOT_XUAT");
        assertThat(AwardCodes.isCode("giấy khen")).isFalse();
    }

    @Test
    @DisplayName("R-40: no two rows of an award share a day")
    void noTwoRowsShareADay() {
        AwardPeriods periods = periods(null, row(FIRST, LAST), row(LAST.plusDays(1), null));

        assertThat(periods.problemOfChange(FIRST.plusDays(9), LAST)).isEmpty();
        assertThat(periods.problemOfChange(FIRST.plusDays(9), LAST.plusDays(1)))
                .hasValueSatisfying(problem ->
                        assertThat(problem).isEqualTo(Problem.at("validTo", "AWARD_PERIOD_OVERLAPS", "01/07/2026")));
        assertThat(periods.problemOfChange(FIRST, null)).isPresent();
        assertThat(periods.problemOfChange(LAST.plusDays(1), null)).isEmpty();
    }

    @Test
    void aDayOnWhichWasDecidedKeepsItsRule() {
        AwardPeriods periods = periods(LAST, row(FIRST, null));

        assertThat(periods.problemOfChange(LAST, null)).map(Problem::code).hasValue("AWARD_TYPE_DECIDED_SINCE");
        assertThat(periods.problemOfChange(LAST.plusDays(1), null)).isEmpty();
        assertThat(periods.problemOfEnd(LAST.minusDays(1))).map(Problem::field).hasValue("lastDay");
        assertThat(periods.problemOfEnd(LAST)).isEmpty();
    }

    @Test
    void anAwardEndsOnlyOnADayItHasAndNotBeforeALaterRule() {
        AwardPeriods periods = periods(null, row(FIRST, LAST), row(LAST.plusDays(1), null));

        assertThat(periods.problemOfEnd(FIRST.minusDays(1))).map(Problem::code).hasValue("AWARD_TYPE_NOT_ON_DAY");
        assertThat(periods.problemOfEnd(FIRST)).map(Problem::code).hasValue("AWARD_PERIOD_OVERLAPS");
    }

    @Test
    void everyShippedRowSaysOnWhatItRestsAndNoneOverlap() {
        List<AwardType> shipped = AwardCatalogueFile.read();

        assertThat(shipped).allSatisfy(type -> {
            assertThat(type.achievements()).isNotEmpty();
            assertThat(List.of(
                            type.bases().kinds(),
                            type.bases().dossier(),
                            type.bases().authority()))
                    .noneMatch(String::isEmpty);
            assertThat(type.conditions())
                    .isNotEmpty()
                    .noneMatch(condition -> condition.basis().isEmpty());
            assertThat(shipped)
                    .filteredOn(other -> other != type && other.code().equals(type.code()))
                    .noneMatch(other -> other.overlaps(type.validFrom(), type.validTo()));
        });
    }

    private static AwardPeriods periods(@Nullable LocalDate decided, AwardTypeEdition... rows) {
        return new AwardPeriods(List.of(rows), decided);
    }

    private static AwardTypeEdition row(LocalDate from, @Nullable LocalDate to) {
        return new AwardTypeEdition(UUID.randomUUID(), addedAward(from, to), 1, Instant.EPOCH, "", "", "", null);
    }
}
