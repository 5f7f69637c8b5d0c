package vn.thidua.process.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.session;
import static vn.thidua.award.AwardTestData.table;
import static vn.thidua.award.AwardTestData.vote;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRound;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.AwardVerdict.Choice;
import vn.thidua.award.BallotResult;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.Preparer;
import vn.thidua.award.Preparers;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.organisation.Mandate;
import vn.thidua.organisation.PowerChanges;
import vn.thidua.payment.ChangeBudget;
import vn.thidua.payment.Fund;
import vn.thidua.process.task.TaskInHand;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

/** The Chairman's form: what it shows before the decision, and what it refuses. */
@WardTest
@Transactional
class DecideAwardsIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor DEPUTY = new Actor("pct-van-xa", Set.of(Role.VICE_CHAIRMAN), Set.of());

    @Autowired
    @Qualifier("decideAwardsHandler")
    DecideAwardsHandler handler;

    @Autowired
    AwardRounds rounds;

    @Autowired
    Nominations nominations;

    @Autowired
    Fund fund;

    @Autowired
    Preparers preparers;

    @Autowired
    PowerChanges powers;

    @Autowired
    Clock clock;

    private final Occasion occasion = Occasion.campaign(UUID.randomUUID().toString());
    private final TaskInHand task = mock();
    private AwardRoundId round = AwardRoundId.of(UUID.randomUUID().toString());

    @BeforeEach
    void givenAListWithTheChairman() {
        nominations.submit(
                OFFICER,
                table(
                        occasion,
                        "tdp-01",
                        entry(RecipientKind.COLLECTIVE, "Tổ dân phố số 1"),
                        entry(RecipientKind.INDIVIDUAL, "Lê Văn Tư"),
                        entry(RecipientKind.INDIVIDUAL, "Đỗ Thị Mai")));
        nominations.accept(OFFICER, occasion, "tdp-01");
        round = rounds.open(
                OFFICER,
                new OpenRound(
                        occasion, "phong trào", "Kế hoạch", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31)));
        rounds.collect(round);
        List<RoundItem> items = rounds.items(round);
        rounds.recordEligibility(
                round,
                items.stream()
                        .map(item -> eligibility(
                                item.nomination().id(), Eligibility.Outcome.NEEDS_JUDGEMENT, Authority.WARD))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                items.stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, "Đủ"))
                        .toList());
        rounds.recordBallot(
                OFFICER,
                round,
                new BallotResult(
                        session(),
                        rounds.agenda(round).stream()
                                .map(item ->
                                        vote(item.nomination().id(), name(item).equals("Đỗ Thị Mai") ? 3 : 9, 9))
                                .toList()));
        given(task.actor()).willReturn(CHAIRMAN);
        given(task.read(AwardRoundProcess.ROUND_ID)).willReturn(round.toString());
        given(task.read(AwardRoundProcess.PAPER_SUBJECT)).willReturn(round.toString());
    }

    @Test
    @DisplayName("R-45: vote, mix and money of each award stand there before the Chairman decides; nothing is chosen")
    void theFormShowsWhatTheDecisionRestsOn() {
        DecideAwardsHandler.View view = (DecideAwardsHandler.View) handler.view(task);

        assertThat(view.lines()).allSatisfy(line -> assertThat(line.money()).isPositive());
        assertThat(view.lines()).extracting(DecisionLine::passed).containsExactlyInAnyOrder(true, true, false);
        assertThat(view.mix().total()).isEqualTo(2);
        assertThat(view.preparedBy()).anyMatch(line -> line.contains("thẩm định danh sách"));
        assertThat(view.mayDecide()).isTrue();
        assertThat(handler.initialInput(task).verdicts())
                .extracting(AwardVerdict::choice)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("R-49: one dropped and one added, each with its reason; without one it is refused")
    void everyChangeToTheCouncilsListHasAReason() {
        BusinessRuleViolation refused = refusal(input("Lê Văn Tư", "", "Đỗ Thị Mai", "", ""));
        assertThat(refused.has("AWARD_AGAINST_COUNCIL")).isTrue();
        assertThat(refused.has("AWARD_REASON_MISSING_FOR")).isTrue();

        handler.complete(task, input("Lê Văn Tư", "Vừa được khen", "Đỗ Thị Mai", "Có việc làm nổi bật", ""));

        AwardSnapshot snapshot = rounds.snapshot(round).orElseThrow();
        assertThat(snapshot.granted())
                .extracting(item -> item.recipient().name())
                .containsExactly("Tổ dân phố số 1", "Đỗ Thị Mai");
        assertThat(snapshot.items())
                .filteredOn(item -> Objects.requireNonNull(item.outcome()).againstCouncil())
                .hasSize(2)
                .allSatisfy(item -> assertThat(
                                Objects.requireNonNull(item.outcome()).reason())
                        .isNotBlank());
        then(task).should().decide(AwardRoundProcess.ANY_GRANTED, true);
    }

    @Test
    @DisplayName("R-45: what is over the year's fund is said and needs a reason; the fund then commits what it costs")
    void overTheBudgetNeedsAReason() {
        int year = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE).getYear();
        long free = fund.of(year).free();
        fund.budget(OFFICER, new ChangeBudget(year, 1_000_000 - free, LocalDate.of(year, 1, 2), "Dự toán"));

        assertThat(((DecideAwardsHandler.View) handler.view(task)).fund().free())
                .isEqualTo(1_000_000);
        BusinessRuleViolation refused = refusal(input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", ""));
        assertThat(refused.has("FUND_OVER_BUDGET")).isTrue();

        handler.complete(task, input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", "Bổ sung từ nguồn tiết kiệm"));

        long cost = rounds.snapshot(round).orElseThrow().money();
        assertThat(fund.of(year).free()).isEqualTo(1_000_000 - cost).isNegative();
        assertThat(((DecideAwardsHandler.View) handler.view(task)).fund().free())
                .isEqualTo(1_000_000);
    }

    @Test
    @DisplayName("Four eyes: who checked the list sees that he may not decide, and is refused")
    void whoPreparedTheListIsRefused() {
        given(task.actor()).willReturn(new Actor(OFFICER.userId(), Set.of(Role.CHAIRMAN), Set.of()));

        assertThat(((DecideAwardsHandler.View) handler.view(task)).mayDecide()).isFalse();
        assertThat(refusal(input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", ""))
                        .has("AWARD_PREPARER_DECIDES"))
                .isTrue();
    }

    @Test
    @DisplayName("R-22: a vice chairman without a mandate in force for award decisions is refused, and sees why")
    void aViceChairmanWithoutAMandateIsRefused() {
        given(task.actor()).willReturn(DEPUTY);
        give(Mandate.Form.KT, Set.of("PLAN"));

        assertThat(((DecideAwardsHandler.View) handler.view(task)).mandated()).isFalse();
        assertThat(refusal(input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", ""))
                        .has("AWARD_MANDATE_MISSING"))
                .isTrue();
        assertThat(rounds.get(round).status()).isEqualTo(AwardRound.Status.VOTED);
    }

    @Test
    @DisplayName("Four eyes, R-22: where the Chairman prepared the list, a vice chairman with a mandate decides")
    void aViceChairmanWithAMandateDecidesInTheChairmansPlace() {
        preparers.note(CHAIRMAN, round, Preparer.Step.CHECKED);
        assertThat(refusal(input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", ""))
                        .has("AWARD_PREPARER_DECIDES"))
                .isTrue();
        given(task.actor()).willReturn(DEPUTY);
        give(Mandate.Form.KT, Set.of("AWARD_DECISION"));

        assertThat(((DecideAwardsHandler.View) handler.view(task)).mandated()).isTrue();
        handler.complete(task, input("", "", "Đỗ Thị Mai", "Có việc làm nổi bật", ""));

        assertThat(rounds.get(round).status()).isEqualTo(AwardRound.Status.DECIDED);
    }

    private void give(Mandate.Form form, Set<String> kinds) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        powers.add(
                new Actor("quan-tri", Set.of(Role.ADMINISTRATOR), Set.of()),
                new Mandate(
                        UUID.randomUUID(),
                        DEPUTY.userId(),
                        form,
                        kinds,
                        "Lịch phân công công tác",
                        null,
                        today,
                        today.plusDays(7)));
    }

    private BusinessRuleViolation refusal(DecideAwardsHandler.Input input) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> handler.complete(task, input));
    }

    private DecideAwardsHandler.Input input(
            String dropped, String why, String added, String reason, String fundReason) {
        List<AwardVerdict> verdicts = new ArrayList<>();
        rounds.snapshot(round).orElseThrow().items().forEach(item -> {
            String name = item.recipient().name();
            verdicts.add(new AwardVerdict(
                    item.nominationId(),
                    name.equals(dropped) ? Choice.REFUSE : Choice.GRANT,
                    name.equals(dropped) ? why : name.equals(added) ? reason : ""));
        });
        return new DecideAwardsHandler.Input(verdicts, fundReason);
    }

    private static String name(RoundItem item) {
        return item.nomination().recipient().name();
    }
}
