package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static vn.thidua.award.AwardTestData.CAMPAIGN;
import static vn.thidua.award.AwardTestData.DAY;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.nomination;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardSnapshot.GoldenBookNumber;
import vn.thidua.award.AwardSnapshot.Item;
import vn.thidua.award.AwardSnapshot.Outcome;
import vn.thidua.award.AwardVerdict.Choice;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

class SnapshotTest {

    private static final Instant NOW = Instant.parse("2025-12-16T07:00:00Z");

    private final AwardMoney money = mock();
    private final AwardTypes types = mock();
    private final GoldenBookRepository goldenBook = mock();
    private final AtomicInteger numbers = new AtomicInteger(11);
    private final SnapshotDecision decision = new SnapshotDecision(new SnapshotMoney(money, types), types, goldenBook);

    private final RoundItem collective = kept(1, "Tổ dân phố số 1", RecipientKind.COLLECTIVE, Authority.WARD);
    private final RoundItem person = kept(2, "Mạc Thị Huyền Chi", RecipientKind.INDIVIDUAL, Authority.WARD);
    private final RoundItem upward = kept(3, "Lê Thị Hà", RecipientKind.INDIVIDUAL, Authority.UPWARD);
    private final RoundItem household = kept(4, "Hộ ông Đoàn Khắc Tuệ", RecipientKind.HOUSEHOLD, Authority.WARD);

    @BeforeEach
    void aCatalogueInWhichTheWardDecides() {
        AwardType certificate = AwardCatalogueFile.read().get(0);
        given(types.on(any())).willReturn(List.of(certificate));
        given(money.of(anyString(), any(), eq(DAY)))
                .willReturn(Optional.of(new AwardMoney.Sum(710_000, "0,3 × 2.340.000")));
        given(goldenBook.enter(any(), anyInt(), any()))
                .willAnswer(call -> call.<List<NominationId>>getArgument(0).stream()
                        .collect(Collectors.toMap(
                                id -> id,
                                id -> new GoldenBookNumber(call.getArgument(1), numbers.incrementAndGet()),
                                (first, second) -> first,
                                LinkedHashMap::new)));
    }

    @Test
    void theSnapshotHoldsTheListWithVotesAndWhatWasLeftOut() {
        AwardSnapshot snapshot = voted();

        assertThat(snapshot.items()).extracting(Item::number).containsExactly(1, 2, 3, 4);
        assertThat(snapshot.passed()).hasSize(3);
        assertThat(AwardSnapshot.count(snapshot.items())).isEqualTo(new AwardSnapshot.Count(1, 2, 1));
        assertThat(snapshot.leftOut()).singleElement().satisfies(left -> assertThat(left.reason())
                .isEqualTo("Chờ kết luận thanh tra"));
        assertThat(snapshot.money()).isZero();
    }

    @Test
    void aVoteForSomethingElseMakesNoSnapshot() {
        BallotResult wrong = new BallotResult(session(), List.of(vote(NominationId.fresh(), 7, 9)));

        assertThatThrownBy(() -> SnapshotMaker.make(round(), List.of(person), List.of(), wrong))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void theSnapshotComesBackFromStorageAsItWas() {
        AwardSnapshot decided = decideAll(Choice.GRANT);

        assertThat(SnapshotRepository.read(SnapshotRepository.write(decided))).isEqualTo(decided);
    }

    @Test
    @DisplayName("R-42: a snapshot from before it said the kind of achievement is read as what its occasion usually is")
    void aSnapshotFromBefore() {
        AwardSnapshot voted = voted();
        String before = SnapshotRepository.write(voted).replace("\"achievement\":\"THEMATIC\",", "");

        assertThat(before).doesNotContain("THEMATIC");
        assertThat(SnapshotRepository.read(before)).isEqualTo(voted);
        assertThat(AchievementType.of(new Occasion(Occasion.Kind.YEARLY_TITLES, "2025")))
                .isEqualTo(AchievementType.MERIT);
        assertThat(AchievementType.of(new Occasion(Occasion.Kind.SUDDEN_ACHIEVEMENT, "chay")))
                .isEqualTo(AchievementType.SUDDEN);
    }

    @Test
    @DisplayName("R-40: what is above the ward's power is forwarded, never granted, and has no money or number")
    void whatIsAboveTheWardsPowerGoesUpward() {
        AwardSnapshot decided = decideAll(Choice.GRANT);

        assertThat(decided.granted()).extracting(Item::number).containsExactly(1, 2, 4);
        assertThat(decided.forwarded()).singleElement().satisfies(item -> {
            assertThat(outcome(item).money()).isZero();
            assertThat(outcome(item).goldenBook()).isNull();
            assertThat(outcome(item).certificate()).isNull();
        });
        assertThat(decided.money()).isEqualTo(3 * 710_000L);
    }

    @Test
    @DisplayName("R-40: the catalogue of the day of the decision has the last word")
    void whatTheCatalogueNoLongerGivesToTheWardGoesUpward() {
        given(types.on(any())).willReturn(List.of());

        assertThat(decideAll(Choice.GRANT).granted()).isEmpty();
    }

    @Test
    void numbersOfTheSoVangAndCertificatesFollowTheList() {
        AwardSnapshot decided = decideAll(Choice.GRANT);

        assertThat(decided.granted())
                .extracting(item -> String.valueOf(outcome(item).goldenBook()))
                .containsExactly("12/2025", "13/2025", "14/2025");
        assertThat(decided.granted())
                .extracting(item -> outcome(item).certificate())
                .containsExactly(1, 2, 3);
    }

    @Test
    @DisplayName("R-49: refusing and returning always need a reason, granting one when the council did not agree")
    void everyChangeFromTheCouncilsListNeedsAReason() {
        List<AwardVerdict> verdicts = List.of(
                verdict(collective, Choice.GRANT, null),
                verdict(person, Choice.REFUSE, ""),
                verdict(upward, Choice.RETURN, null),
                verdict(household, Choice.GRANT, null));

        assertThat(new VerdictRules(voted(), open -> false).problems(verdicts))
                .extracting(Problem::code, Problem::field)
                .containsExactlyInAnyOrder(
                        tuple("AWARD_REASON_MISSING_FOR", "verdicts[1].reason"),
                        tuple("AWARD_REASON_MISSING_FOR", "verdicts[2].reason"),
                        tuple("AWARD_AGAINST_COUNCIL", "verdicts[3].reason"));
    }

    @Test
    @DisplayName("R-49: what differs from the council's list is marked")
    void changesAgainstTheCouncilAreMarked() {
        AwardSnapshot decided = decision.decided(
                voted(),
                List.of(
                        verdict(collective, Choice.GRANT, null),
                        verdict(person, Choice.REFUSE, "Đã khen đột xuất"),
                        verdict(upward, Choice.GRANT, null),
                        verdict(household, Choice.GRANT, "Hiến đất làm đường")),
                "chu-tich",
                NOW,
                DAY);

        assertThat(decided.items())
                .extracting(item -> outcome(item).againstCouncil())
                .containsExactly(false, true, false, true);
        assertThat(decided.refused())
                .singleElement()
                .satisfies(item -> assertThat(outcome(item).reason()).isEqualTo("Đã khen đột xuất"));
    }

    @Test
    void theChairmanSaysAWordOnEachNomination() {
        assertThat(new VerdictRules(voted(), open -> false).problems(List.of(verdict(collective, Choice.GRANT, null))))
                .hasSize(3)
                .allMatch(problem -> problem.code().equals("AWARD_VERDICT_MISSING_FOR"));
    }

    @Test
    @DisplayName("R-45: a decision that is signed when another base salary holds goes back")
    void moneyOfAnotherDayGoesBack() {
        AwardSnapshot decided = decideAll(Choice.GRANT);
        LocalDate later = LocalDate.of(2026, 7, 1);
        given(money.of(anyString(), any(), eq(later)))
                .willReturn(Optional.of(new AwardMoney.Sum(760_000, "0,3 × 2.530.000")));

        assertThat(decision.problemsOn(decided, DAY)).isEmpty();
        assertThat(decision.problemsOn(decided, later)).hasSize(3).allMatch(p -> p.code()
                .equals("AWARD_MONEY_CHANGED"));
    }

    @Test
    void whileSomethingIsReturnedNothingIsGranted() {
        AwardSnapshot returned = decision.returned(
                voted(),
                List.of(
                        verdict(collective, Choice.GRANT, null),
                        verdict(person, Choice.RETURN, "Bổ sung minh chứng"),
                        verdict(upward, Choice.GRANT, null),
                        verdict(household, Choice.REFUSE, "Không")));

        assertThat(returned.granted()).isEmpty();
        assertThat(returned.decision()).isNull();
        assertThat(DecisionSummary.of(returned)).isEqualTo(new DecisionSummary(0, 0, 0, 1));
    }

    @Test
    @DisplayName(
            "Law Art. 85: without the council everything that stood the check is proposed and nothing is against it")
    void theSimplifiedProcedureHasASnapshotWithoutVotes() {
        AwardSnapshot simplified = SnapshotMaker.withoutCouncil(round(), List.of(collective, person), List.of());
        List<AwardVerdict> verdicts =
                List.of(verdict(collective, Choice.GRANT, null), verdict(person, Choice.REFUSE, "Chưa rõ thành tích"));

        AwardSnapshot decided = decision.decided(simplified, verdicts, "chu-tich", NOW, DAY);

        assertThat(simplified.isWithoutCouncil()).isTrue();
        assertThat(simplified.passed()).hasSize(2);
        assertThat(new VerdictRules(simplified, open -> false).problems(verdicts))
                .isEmpty();
        assertThat(decided.items())
                .noneMatch(item -> Objects.requireNonNull(item.outcome()).againstCouncil());
        assertThat(SnapshotRepository.read(SnapshotRepository.write(decided))).isEqualTo(decided);
    }

    private AwardSnapshot decideAll(Choice choice) {
        List<AwardVerdict> verdicts = List.of(
                verdict(collective, choice, "Nhất trí"),
                verdict(person, choice, "Nhất trí"),
                verdict(upward, choice, "Nhất trí"),
                verdict(household, choice, "Nhất trí"));
        return decision.decided(voted(), verdicts, "chu-tich", NOW, DAY);
    }

    private AwardSnapshot voted() {
        RoundItem held = new RoundItem(
                5,
                nomination("Phạm Văn Đông", "tdp-02"),
                "Tổ dân phố số 2",
                "Giấy khen",
                null,
                CheckVerdict.Choice.HOLD,
                "Chờ kết luận thanh tra",
                null);
        BallotResult ballot = new BallotResult(
                session(),
                List.of(
                        vote(collective.nomination().id(), 9, 9),
                        vote(person.nomination().id(), 7, 9),
                        vote(upward.nomination().id(), 6, 9),
                        vote(household.nomination().id(), 3, 9)));
        return SnapshotMaker.make(round(), List.of(collective, person, upward, household), List.of(held), ballot);
    }

    private static AwardRound round() {
        return new AwardRound(
                AwardRoundId.of("7b0f1a52-8a5e-4a5e-9d5e-0c6f3f1f2a11"),
                CAMPAIGN,
                AchievementType.THEMATIC,
                "Đợt thi đua năm 2025",
                "Kế hoạch số 05/KH-UBND",
                DAY.minusMonths(3),
                DAY,
                AwardRound.Status.BEFORE_COUNCIL,
                1,
                null,
                3);
    }

    private static RoundItem kept(int number, String name, RecipientKind kind, Authority authority) {
        Nomination nomination = nomination(name, "tdp-01", kind, null);
        return new RoundItem(
                number,
                nomination,
                "Tổ dân phố số 1",
                "Giấy khen",
                eligibility(nomination.id(), Eligibility.Outcome.ELIGIBLE, authority),
                CheckVerdict.Choice.KEEP,
                null,
                null);
    }

    private static AwardVerdict verdict(RoundItem item, Choice choice, @Nullable String reason) {
        return new AwardVerdict(item.nomination().id(), choice, reason);
    }

    private static Outcome outcome(Item item) {
        return Objects.requireNonNull(item.outcome());
    }
}
