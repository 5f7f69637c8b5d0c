package vn.thidua.award.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardGrants.CHAIRMAN;
import static vn.thidua.award.AwardGrants.OFFICER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardGrants;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.AwardVerdict;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.Subjects;
import vn.thidua.award.cancellation.Cancellation.Status;
import vn.thidua.award.cancellation.Recovery.Kind;
import vn.thidua.award.cancellation.Recovery.Outcome;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
@DisplayName("R-51: an award that rests on something false is cancelled")
class CancellationsIT {

    private final Occasion campaign = Occasion.campaign(UUID.randomUUID().toString());

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private AwardHistory history;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Subjects subjects;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private GrantedAward award;

    @BeforeEach
    void anAwardIsIssued() {
        today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        AwardRoundId round = new AwardGrants(nominations, rounds, campaign)
                .decided(
                        Authority.WARD,
                        AwardVerdict.Choice.GRANT,
                        AwardTestData.entry(RecipientKind.INDIVIDUAL, "Lê Thị Hòa"));
        history.noteDecision(round.toString(), "120/QĐ-UBND", today);
        award = history.all(AwardHistory.Filter.everything()).stream()
                .filter(granted -> granted.occasion().equals(campaign))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("R-51: it keeps its record and its golden book row, states the ground, and counts nowhere")
    void itKeepsItsRecordAndCountsNowhere() {
        Cancellation cancelled = effective();

        GrantedAward kept = history.find(award.id()).orElseThrow();
        assertThat(kept.cancelledOn()).isEqualTo(today);
        assertThat(kept.counts()).isFalse();
        assertThat(cancelled.ground()).isEqualTo(Ground.FALSE_DECLARATION);
        assertThat(nominations.get(award.id()).status()).isEqualTo(Nomination.Status.CANCELLED);
        assertThat(nominations.get(award.id()).reason()).startsWith("Kê khai gian dối");
        assertThat(history.goldenBook(award.id())).isPresent();
        assertThat(jdbc.sql("select cancelled_on from award_golden_book where award_nomination_id = :id")
                        .param("id", award.id().value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today);
        assertThat(subjects.suggestions("tdp-01", RecipientKind.INDIVIDUAL, "le thi hoa"))
                .filteredOn(known -> known.recipient().name().equals("Lê Thị Hòa"))
                .allSatisfy(known -> assertThat(known.awards()).isEmpty());
    }

    @Test
    void untilTheDecisionIsIssuedTheAwardStands() {
        Cancellation asked = request();
        cancellations.approve(CHAIRMAN, asked.id());

        assertThat(history.find(award.id()).orElseThrow().counts()).isTrue();
        assertThat(cancellations.get(asked.id()).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aRefusedWishHasAReasonAndMayBeMadeAgain() {
        Cancellation asked = request();

        assertProblems(() -> cancellations.refuse(CHAIRMAN, asked.id(), " "), "AWARD_REASON_MISSING");
        cancellations.refuse(CHAIRMAN, asked.id(), "Chưa đủ căn cứ");

        assertThat(cancellations.get(asked.id()).reason()).isEqualTo("Chưa đủ căn cứ");
        assertProblems(() -> cancellations.approve(CHAIRMAN, asked.id()), "AWARD_CANCELLATION_DECIDED");
        assertThat(request().status()).isEqualTo(Status.REQUESTED);
    }

    @Test
    void theWishNamesGroundFactsAndSource() {
        assertProblems(
                () -> cancellations.request(OFFICER, new RequestCancellation(award.id(), null, "", " ")),
                "AWARD_CANCELLATION_GROUND",
                "AWARD_CANCELLATION_EXPLANATION",
                "AWARD_CANCELLATION_SOURCE");
    }

    @Test
    void anAwardIsCancelledOnceAndNotByWhoAskedForIt() {
        Cancellation asked = request();

        assertProblems(this::request, "AWARD_CANCELLATION_UNDER_WAY");
        assertProblems(() -> cancellations.approve(OFFICER, asked.id()), "AWARD_CANCELLATION_OWN");
    }

    @Test
    @DisplayName("R-40, R-51: what a higher office granted is not for the ward to cancel")
    void whatAHigherOfficeGrantedIsNotForTheWardToCancel() {
        Occasion other = Occasion.campaign(UUID.randomUUID().toString());
        AwardRoundId round = new AwardGrants(nominations, rounds, other)
                .decided(
                        Authority.UPWARD,
                        AwardVerdict.Choice.GRANT,
                        AwardTestData.entry(RecipientKind.INDIVIDUAL, "Phạm Thị Lan"));
        var id = rounds.snapshot(round).orElseThrow().items().get(0).nominationId();
        history.enterFromAbove(id, "Chủ tịch UBND thành phố", "9/QĐ-UBND", today);

        assertProblems(
                () -> cancellations.request(
                        OFFICER, new RequestCancellation(id, Ground.FALSE_DECLARATION, "Khai sai", "KL 1")),
                "AWARD_CANCELLATION_NOT_OURS");
    }

    @Test
    @DisplayName("R-51: money comes back in parts, each with its voucher, until nothing is outstanding")
    void moneyComesBackInParts() {
        Cancellation cancelled = effective();
        long half = award.money() / 2;

        assertProblems(() -> money(cancelled, Outcome.RETURNED, award.money() + 1, "PT 01"), "AWARD_RECOVERY_AMOUNT");
        Cancellation partly = money(cancelled, Outcome.RETURNED, half, "PT 01");
        assertThat(partly.outstanding()).isEqualTo(award.money() - half);
        assertThat(partly.isSettled(Kind.MONEY)).isFalse();

        Cancellation all = money(cancelled, Outcome.RETURNED, partly.outstanding(), "PT 02");
        assertThat(all.outstanding()).isZero();
        assertThat(all.isSettled(Kind.MONEY)).isTrue();
        assertThat(all.recoveries()).extracting(Recovery::voucher).containsExactly("PT 01", "PT 02");
        assertProblems(() -> money(cancelled, Outcome.RETURNED, 1L, "PT 03"), "AWARD_RECOVERY_NOT_OPEN");
    }

    @Test
    void whatCannotComeBackHasAReason() {
        Cancellation cancelled = effective();

        assertProblems(() -> enter(cancelled, Kind.OBJECT, Outcome.GIVEN_UP, null, "", ""), "AWARD_REASON_MISSING");
        Cancellation after = enter(cancelled, Kind.OBJECT, Outcome.GIVEN_UP, null, "", "Giấy khen đã mất, có cam kết");

        assertThat(after.isSettled(Kind.OBJECT)).isTrue();
        assertThat(money(cancelled, Outcome.NOT_GIVEN, null, "").outstanding()).isZero();
    }

    @Test
    void anEntryOfWhatCameBackIsNeverChanged() {
        enter(effective(), Kind.OBJECT, Outcome.RETURNED, null, "", "Ông Tuệ giao lại cho phòng");

        assertThatThrownBy(() -> jdbc.sql("update award_recovery set note = ''").update())
                .hasMessageContaining("never changed");
    }

    private Cancellation request() {
        return cancellations.request(
                OFFICER,
                new RequestCancellation(
                        award.id(),
                        Ground.FALSE_DECLARATION,
                        "Khai vận động 20 hộ, thực tế 2 hộ",
                        "Kết luận số 12/KL-UBND ngày 05/01/2026"));
    }

    private Cancellation effective() {
        Cancellation asked = request();
        cancellations.approve(CHAIRMAN, asked.id());
        cancellations.takeEffect(asked.id(), "130/QĐ-UBND", today);
        cancellations.takeEffect(asked.id(), "130/QĐ-UBND", today);
        return cancellations.get(asked.id());
    }

    private Cancellation money(Cancellation cancelled, Outcome outcome, @Nullable Long amount, String voucher) {
        return enter(cancelled, Kind.MONEY, outcome, amount, voucher, "Theo chứng từ");
    }

    private Cancellation enter(
            Cancellation cancelled, Kind kind, Outcome outcome, @Nullable Long amount, String voucher, String note) {
        return cancellations.enter(
                OFFICER, new EnterRecovery(cancelled.id(), kind, outcome, amount, today, voucher, note));
    }

    private static void assertProblems(Runnable change, String... codes) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(List.of(codes))
                        .allMatch(code -> Objects.requireNonNull(refused).has(code)));
    }
}
