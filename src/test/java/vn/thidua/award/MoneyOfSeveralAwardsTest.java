package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static vn.thidua.award.AwardTestData.CAMPAIGN;
import static vn.thidua.award.AwardTestData.DAY;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.nominationFor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.award.AwardSnapshot.Outcome;

/** Several awards of one subject in one decision, and which of them have a certificate. */
class MoneyOfSeveralAwardsTest {

    private static final AwardType WORKER = shipped("ADVANCED_WORKER");
    private static final AwardType FIGHTER = shipped("GRASSROOTS_EMULATION_FIGHTER");
    private static final AwardType CERTIFICATE = shipped("CERTIFICATE_OF_MERIT");

    private final AwardMoney money = mock();
    private final AwardTypes types = mock();
    private final GoldenBookRepository goldenBook = mock();
    private final SnapshotDecision decision = new SnapshotDecision(new SnapshotMoney(money, types), types, goldenBook);

    @BeforeEach
    void givenTheCatalogueAndItsMoney() {
        given(types.on(any())).willReturn(List.of(CERTIFICATE, WORKER, FIGHTER));
        given(money.paysOnlyHighest(any())).willReturn(true);
        price(WORKER, 710_000);
        price(FIGHTER, 2_340_000);
        price(CERTIFICATE, 710_000);
        given(goldenBook.enter(any(), anyInt(), any()))
                .willAnswer(call -> call.<List<NominationId>>getArgument(0).stream()
                        .collect(Collectors.toMap(id -> id, id -> new AwardSnapshot.GoldenBookNumber(2025, 1))));
    }

    @Test
    @DisplayName("R-45: of several titles for one achievement at one time only the highest is paid, and it is said why")
    void ofTwoTitlesOnlyTheHighestIsPaid() {
        AwardSnapshot decided = grant(list("tdp-01", WORKER, FIGHTER));

        assertThat(amounts(decided)).containsExactly(0L, 2_340_000L);
        assertThat(decided.money()).isEqualTo(2_340_000);
        assertThat(outcome(decided, 0).moneyExplained())
                .isEqualTo(
                        "Không chi: cùng một thành tích chỉ chi mức cao nhất là 2.340.000 đồng của " + FIGHTER.name());
        assertThat(decision.problemsOn(decided, DAY)).isEmpty();
    }

    @Test
    @DisplayName("R-45: the Chairman's form knows which awards are rivals, so that its total is the decision's")
    void theFormKnowsTheRivals() {
        AwardSnapshot open = list("tdp-01", WORKER, FIGHTER, CERTIFICATE);

        assertThat(decision.costs(open, DAY)).extracting(AwardCost::rivals).containsExactly(1, 1, 0);
        assertThat(decision.costs(open, DAY))
                .extracting(AwardCost::amount)
                .containsExactly(710_000L, 2_340_000L, 710_000L);
    }

    @Test
    @DisplayName("R-45: where the higher title is refused the other is paid")
    void whatIsNotGrantedOutdoesNothing() {
        AwardSnapshot open = list("tdp-01", WORKER, FIGHTER);

        AwardSnapshot decided = decide(open, Set.of(open.items().get(1).nominationId()));

        assertThat(amounts(decided)).containsExactly(710_000L, 0L);
        assertThat(decided.money()).isEqualTo(710_000);
    }

    @Test
    @DisplayName("R-45: a title and a form of reward are both paid")
    void aTitleAndAFormAreBothPaid() {
        assertThat(amounts(grant(list("tdp-01", FIGHTER, CERTIFICATE)))).containsExactly(2_340_000L, 710_000L);
    }

    @Test
    @DisplayName("R-45: titles reached over different periods, decided in rounds of their own, are all paid")
    void titlesOfDifferentPeriodsAreAllPaid() {
        assertThat(Stream.of(WORKER, FIGHTER)
                        .map(title -> grant(list("tdp-01", title)).money()))
                .containsExactly(710_000L, 2_340_000L);
    }

    @Test
    @DisplayName("R-45: the ward may have it that each is paid, from a day on")
    void theRuleIsASetting() {
        given(money.paysOnlyHighest(DAY)).willReturn(false);

        assertThat(amounts(grant(list("tdp-01", WORKER, FIGHTER)))).containsExactly(710_000L, 2_340_000L);
    }

    @Test
    @DisplayName("R-45: namesakes of other units are others")
    void namesakesOfOtherUnitsAreOthers() {
        List<RoundItem> agenda = List.of(item(1, "tdp-01", WORKER), item(2, "tdp-02", FIGHTER));

        assertThat(amounts(grant(SnapshotMaker.withoutCouncil(round(), agenda, List.of()))))
                .containsExactly(710_000L, 2_340_000L);
    }

    @Test
    @DisplayName(
            "Law.md 2.5: a title for which no certificate is named gets none; the others are numbered without a gap")
    void onlyWhatHasACertificateIsNumbered() {
        AwardSnapshot decided = grant(list("tdp-01", CERTIFICATE, WORKER, FIGHTER));

        assertThat(decided.granted())
                .extracting(item -> Objects.requireNonNull(item.outcome()).certificate())
                .containsExactly(1, null, 2);
        assertThat(shipped("ADVANCED_COLLECTIVE").certificate()).isFalse();
    }

    private void price(AwardType award, long amount) {
        given(money.of(award.code(), RecipientKind.INDIVIDUAL, DAY))
                .willReturn(Optional.of(new AwardMoney.Sum(amount, "hệ số × lương cơ sở")));
    }

    private AwardSnapshot grant(AwardSnapshot open) {
        return decide(open, Set.of());
    }

    private AwardSnapshot decide(AwardSnapshot open, Set<NominationId> refused) {
        List<AwardVerdict> verdicts = open.items().stream()
                .map(item -> refused.contains(item.nominationId())
                        ? new AwardVerdict(item.nominationId(), AwardVerdict.Choice.REFUSE, "Chưa rõ thành tích")
                        : new AwardVerdict(item.nominationId(), AwardVerdict.Choice.GRANT, null))
                .toList();
        return decision.decided(open, verdicts, "chu-tich", Instant.parse("2025-12-15T03:00:00Z"), DAY);
    }

    private static AwardSnapshot list(String unit, AwardType... awards) {
        List<RoundItem> agenda =
                Stream.of(awards).map(award -> item(1, unit, award)).toList();
        return SnapshotMaker.withoutCouncil(round(), agenda, List.of());
    }

    private static RoundItem item(int number, String unit, AwardType award) {
        Nomination nomination = nominationFor(award, "Hà Thị Hoà", unit, RecipientKind.INDIVIDUAL);
        return new RoundItem(
                number,
                nomination,
                unit,
                award.name(),
                eligibility(nomination.id(), Eligibility.Outcome.ELIGIBLE, Authority.WARD),
                CheckVerdict.Choice.KEEP,
                null,
                null);
    }

    private static AwardRound round() {
        return new AwardRound(
                AwardRoundId.of("7b0f1a52-8a5e-4a5e-9d5e-0c6f3f1f2a11"),
                CAMPAIGN,
                AchievementType.MERIT,
                "phong trào thi đua năm 2025",
                "Kế hoạch số 05/KH-UBND",
                DAY.minusMonths(3),
                DAY,
                AwardRound.Status.BEFORE_COUNCIL,
                1,
                null,
                3);
    }

    private static List<Long> amounts(AwardSnapshot decided) {
        return decided.items().stream()
                .map(item -> Objects.requireNonNull(item.outcome()).money())
                .toList();
    }

    private static Outcome outcome(AwardSnapshot decided, int place) {
        Item item = decided.items().get(place);
        return Objects.requireNonNull(item.outcome());
    }

    private static AwardType shipped(String code) {
        return AwardTestData.shipped(code, DAY).orElseThrow();
    }
}
