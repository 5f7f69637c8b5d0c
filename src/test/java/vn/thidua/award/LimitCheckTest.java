package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organisation.Gender;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.UnitKind;
import vn.thidua.rulebook.DatedValue;

class LimitCheckTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final String FIGHTER = "GRASSROOTS_EMULATION_FIGHTER";
    private static final String WORKER = "ADVANCED_WORKER";
    private static final String CERTIFICATE = "CERTIFICATE_OF_MERIT";

    private final List<RoundItem> items = new ArrayList<>();

    @ParameterizedTest(name = "{0} fighters beside {1} workers: {2} over")
    @DisplayName("At most 15 % of those who are Lao động tiên tiến may be Chiến sĩ thi đua cơ sở, rounded down")
    @CsvSource({"3, 17, 0", "3, 16, 1", "1, 5, 1", "6, 34, 0", "7, 34, 1"})
    void theShareOfTheWholeWard(int fighters, int workers, int over) {
        propose(fighters, FIGHTER, Gender.MALE, "tdp-01");
        propose(workers, WORKER, Gender.MALE, "tdp-02");

        List<ExceededLimit> exceeded = check(limit("award.ratio-percent." + FIGHTER + "." + WORKER, "15"));

        assertThat(exceeded).hasSize(over == 0 ? 0 : 1);
        exceeded.forEach(limit -> assertThat(limit.ranking())
                .filteredOn(ExceededLimit.Ranked::over)
                .hasSize(over));
    }

    @Test
    @DisplayName("R-44: who is even is ranked women first, and the men at the end are over")
    void womenComeFirst() {
        propose(2, CERTIFICATE, Gender.MALE, "tdp-01");
        propose(1, CERTIFICATE, Gender.FEMALE, "tdp-01");

        List<ExceededLimit> exceeded = check(limit("award.cap." + CERTIFICATE + ".NEIGHBOURHOOD", "2"));

        assertThat(exceeded).singleElement().satisfies(limit -> {
            assertThat(limit.scope()).isEqualTo("Đơn vị tdp-01");
            assertThat(limit.rule()).contains("Tổ dân phố", "không quá 2 đề nghị");
            assertThat(limit.basis()).isEqualTo("Quy chế của phường");
            assertThat(limit.ranking())
                    .extracting(ExceededLimit.Ranked::name)
                    .containsExactly("Người 3", "Người 1", "Người 2");
            assertThat(limit.ranking()).extracting(ExceededLimit.Ranked::over).containsExactly(false, false, true);
            assertThat(limit.ranking().get(0).womenFirst()).isTrue();
        });
    }

    @Test
    void aNumberIsForUnitsOfItsKindAndTheGeneralOneForTheOthers() {
        propose(2, CERTIFICATE, Gender.MALE, "tdp-01");
        propose(2, CERTIFICATE, Gender.MALE, "truong-1");

        List<ExceededLimit> exceeded = check(
                limit("award.cap." + CERTIFICATE + ".NEIGHBOURHOOD", "2"),
                limit("award.cap." + CERTIFICATE + ".DEFAULT", "1"));

        assertThat(exceeded).extracting(ExceededLimit::scope).containsExactly("Đơn vị truong-1");
    }

    @Test
    void whatAnEarlierRoundGaveCounts() {
        propose(1, FIGHTER, Gender.MALE, "tdp-01");
        propose(9, WORKER, Gender.MALE, "tdp-01");
        Nomination given = AwardTestData.nomination("Đã được", "tdp-02").forAward(FIGHTER);

        assertThat(check(limit("award.ratio-percent." + FIGHTER + "." + WORKER, "15")))
                .isEmpty();
        assertThat(check(List.of(given), limit("award.ratio-percent." + FIGHTER + "." + WORKER, "15")))
                .singleElement()
                .extracting(ExceededLimit::allowed)
                .isEqualTo(0);
    }

    @Test
    void pointsComeBeforeEverything() {
        propose(1, CERTIFICATE, Gender.FEMALE, "tdp-01");
        propose(1, CERTIFICATE, Gender.MALE, "tdp-01");

        List<ExceededLimit> exceeded = new LimitCheck(
                        List.of(limit("award.cap." + CERTIFICATE + ".DEFAULT", "1")),
                        code -> code,
                        Map.of(),
                        recipient -> recipient.gender() == Gender.FEMALE,
                        nomination -> Optional.of(nomination.recipient().gender() == Gender.FEMALE ? 2 : 1))
                .exceeded(items, List.of());

        assertThat(exceeded.get(0).ranking().get(0).name()).isEqualTo("Người 2");
    }

    private List<ExceededLimit> check(AwardLimit... limits) {
        return check(List.of(), limits);
    }

    private List<ExceededLimit> check(List<Nomination> granted, AwardLimit... limits) {
        return new LimitCheck(
                        List.of(limits),
                        code -> code,
                        Map.of(
                                "tdp-01",
                                unit("tdp-01", UnitKind.NEIGHBOURHOOD),
                                "truong-1",
                                unit("truong-1", UnitKind.SCHOOL)),
                        recipient -> recipient.gender() == Gender.FEMALE,
                        nomination -> Optional.empty())
                .exceeded(items, granted);
    }

    private void propose(int count, String award, Gender gender, String unit) {
        for (int place = 0; place < count; place++) {
            int number = items.size() + 1;
            Nomination base = AwardTestData.nomination("Người " + number, unit).forAward(award);
            Nomination nomination = new Nomination(
                    base.id(),
                    base.occasion(),
                    unit,
                    number,
                    new Recipient(RecipientKind.INDIVIDUAL, "Người " + number, gender, null, "", ""),
                    award,
                    "Thành tích",
                    List.of(),
                    List.of(),
                    false,
                    false,
                    Nomination.Status.IN_ROUND,
                    null);
            items.add(new RoundItem(number, nomination, "Đơn vị " + unit, award, null, null, null, null));
        }
    }

    private static AwardLimit limit(String key, String value) {
        return AwardLimit.read(new DatedValue(UUID.randomUUID(), key, value, FROM, null, "Quy chế của phường", true))
                .orElseThrow();
    }

    private static Unit unit(String code, UnitKind kind) {
        return new Unit(code, "Đơn vị " + code, kind, "", "", true, true, FROM, null, null, 1);
    }
}
