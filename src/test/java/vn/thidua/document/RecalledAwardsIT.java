package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.Nomination;
import vn.thidua.award.Nominations;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.Subjects;
import vn.thidua.award.statistics.AwardStatistics;
import vn.thidua.award.statistics.YearOfAwards;
import vn.thidua.campaign.CampaignId;
import vn.thidua.payment.ChooseWays;
import vn.thidua.payment.Fund;
import vn.thidua.payment.OpenPayout;
import vn.thidua.payment.Payout;
import vn.thidua.payment.PayoutLine.Way;
import vn.thidua.payment.Payouts;
import vn.thidua.process.ProcessRoots;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
@DisplayName("R-51: a decision that is recalled as a whole takes its awards with it")
class RecalledAwardsIT {

    private static final Actor CLERK = new Actor("van-thu", Set.of(Role.CLERK), Set.of());
    private static final Actor CHAIRMAN = new Actor("chu-tich", Set.of(Role.CHAIRMAN), Set.of());
    private static final Actor ACCOUNTANT = new Actor("ke-toan", Set.of(Role.PAYMENT_OFFICER), Set.of());

    @Autowired
    ApplicationContext context;

    @Autowired
    Corrections corrections;

    @Autowired
    Documents documents;

    @Autowired
    AwardHistory history;

    @Autowired
    AwardStatistics statistics;

    @Autowired
    AwardRounds rounds;

    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Payouts payouts;

    @Autowired
    Fund fund;

    @Autowired
    ProcessRoots roots;

    @Autowired
    CurrentWard ward;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private AwardRoundId round = AwardRoundId.of(UUID.randomUUID().toString());
    private IssuedDocument decision;
    private List<DocumentId> certificates = List.of();
    private UUID payout = UUID.randomUUID();
    private CampaignId campaign = CampaignId.random();

    @BeforeEach
    void givenAnIssuedDecision() {
        IssuedTestData office = new IssuedTestData(context);
        campaign = office.givenCampaign();
        VotedRound voted = new VotedRound(context);
        round = voted.of(campaign);
        voted.decide(round);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        decision = office.issue(DocumentKind.AWARD_DECISION, round.toString());
        certificates = documents.issueCertificates(round.toString());
        payout = payouts.open(Actor.system(), new OpenPayout("Quyết định", rounds.snapshot(round.toString())));
    }

    @Test
    @DisplayName("R-51: history, register of subjects, golden book and duplicate check mark them; they keep their rows")
    void itsAwardsCountNowhere() {
        recall();

        assertThat(awards()).hasSize(2).allSatisfy(award -> {
            assertThat(award.counts()).isFalse();
            assertThat(award.cancelledOn()).isEqualTo(today());
            assertThat(award.cancelledBy()).startsWith("Thu hồi Quyết định số " + decision.code());
            assertThat(nominations.get(award.id()).status()).isEqualTo(Nomination.Status.CANCELLED);
            assertThat(nominations.get(award.id()).reason()).contains("ban hành sai thẩm quyền");
            assertThat(history.goldenBook(award.id())).isPresent();
            assertThat(jdbc.sql("select cancelled_on from award_golden_book where award_nomination_id = :id")
                            .param("id", award.id().value())
                            .query(LocalDate.class)
                            .single())
                    .isEqualTo(today());
        });
        assertThat(subjects.suggestions("tdp-01", RecipientKind.INDIVIDUAL, "doan khac tue"))
                .allSatisfy(known -> assertThat(known.awards()).isEmpty());
    }

    @Test
    @DisplayName("R-51: the statistics of the year no longer count them, and still equal the decision that was issued")
    void theStatisticsFollow() {
        YearOfAwards before = statistics.of(decision.issuedOn().getYear());

        recall();

        YearOfAwards after = statistics.of(decision.issuedOn().getYear());
        assertThat(after.total()).isEqualTo(before.total() - 2);
        assertThat(after.cancelled()).isEqualTo(before.cancelled() + 2);
        assertThat(after.proof())
                .filteredOn(proof -> proof.code().equals(decision.code()))
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.known()).isEqualTo(proof.named());
                    assertThat(proof.cancelled()).isEqualTo(2);
                });
    }

    @Test
    @DisplayName("R-51: its certificates are recalled with it")
    void itsCertificatesAreRecalled() {
        assertThat(certificates).isNotEmpty();

        recall();

        assertThat(certificates).allSatisfy(certificate -> assertThat(
                        corrections.standing(certificate).isRecalled())
                .isTrue());
    }

    @Test
    @DisplayName("R-51: nothing is paid or handed over, the fund is free of it, and the steps of the payment end")
    void nothingIsPaid() {
        int year = payouts.get(payout).year();
        long total = payouts.get(payout).total();
        long committed = fund.of(year).committed();
        assertThat(roots.isRunning("awardPayout", payoutKey())).isTrue();

        recall();

        Payout recalled = payouts.get(payout);
        assertThat(recalled.isRecalled()).isTrue();
        assertThat(recalled.open()).isEmpty();
        assertThat(fund.of(year).committed()).isEqualTo(committed - total);
        assertThat(roots.isRunning("awardPayout", payoutKey())).isFalse();
        ChooseWays ways = new ChooseWays(
                payout,
                recalled.lines().stream()
                        .map(line -> new ChooseWays.Row(line.id(), Way.CASH))
                        .toList());
        assertThat(catchThrowableOfType(BusinessRuleViolation.class, () -> payouts.choose(ACCOUNTANT, ways))
                        .has("PAYOUT_RECALLED"))
                .isTrue();
    }

    @Test
    void untilTheChairmanHasRecalledItEverythingStands() {
        Correction wish = corrections.request(CLERK, decision.id(), CorrectionWay.RECALL, "ban hành sai thẩm quyền");
        corrections.drop(CHAIRMAN, wish.id(), "Đúng thẩm quyền");

        assertThat(awards()).hasSize(2).allMatch(GrantedAward::counts);
        assertThat(payouts.get(payout).isRecalled()).isFalse();
    }

    private void recall() {
        Correction wish = corrections.request(CLERK, decision.id(), CorrectionWay.RECALL, "ban hành sai thẩm quyền");
        corrections.recall(CHAIRMAN, wish.id());
    }

    private List<GrantedAward> awards() {
        return history.all(AwardHistory.Filter.everything()).stream()
                .filter(award -> award.occasion().key().equals(campaign.toString()))
                .toList();
    }

    private String payoutKey() {
        return "payout/" + ward.id() + "/" + round;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
