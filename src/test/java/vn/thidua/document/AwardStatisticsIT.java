package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.award.AwardGrants.CHAIRMAN;
import static vn.thidua.award.AwardGrants.OFFICER;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardHistory;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.GrantedAward;
import vn.thidua.award.cancellation.Cancellation;
import vn.thidua.award.cancellation.Cancellations;
import vn.thidua.award.cancellation.Ground;
import vn.thidua.award.cancellation.RequestCancellation;
import vn.thidua.award.statistics.AwardStatistics;
import vn.thidua.award.statistics.YearOfAwards;

@WardTest
@Transactional
class AwardStatisticsIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AwardStatistics statistics;

    @Autowired
    private AwardHistory history;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private AwardRoundId round;
    private IssuedDocument decision;
    private int year;

    @BeforeEach
    void aDecisionIsIssued() {
        IssuedTestData office = new IssuedTestData(context);
        VotedRound voted = new VotedRound(context);
        round = voted.of(office.givenCampaign());
        voted.decide(round);
        office.issue(DocumentKind.COUNCIL_MINUTES, round.toString());
        decision = office.issue(DocumentKind.AWARD_DECISION, round.toString());
        year = decision.issuedOn().getYear();
    }

    @Test
    @DisplayName("the figures of the year are those of the decisions issued, line by line")
    void theFiguresAreThoseOfTheDecisionsIssued() {
        YearOfAwards figures = statistics.of(year);
        int granted = rounds.snapshot(round).orElseThrow().granted().size();

        assertThat(figures.agrees()).isTrue();
        assertThat(figures.proof())
                .filteredOn(this::isThisDecision)
                .singleElement()
                .satisfies(proof -> {
                    assertThat(proof.named()).isEqualTo(granted).isPositive();
                    assertThat(proof.known()).isEqualTo(granted);
                });
        assertThat(figures.lines().get(0).cells().get(0)).isEqualTo(figures.total());
        figures.lines().stream().filter(line -> !line.row().heading()).forEach(line -> assertThat(
                        line.cells().stream().skip(1).mapToInt(cell -> cell).sum())
                .as(line.row().label())
                .isEqualTo(line.cells().get(0)));
        assertThat(figures.units().stream().mapToInt(YearOfAwards.OfUnit::total).sum())
                .isEqualTo(figures.total());
    }

    @Test
    @DisplayName("R-51: a cancelled award is in no line of the form, and the proof says why")
    void aCancelledAwardIsInNoLine() {
        int before = statistics.of(year).total();

        cancelOne();

        YearOfAwards after = statistics.of(year);
        assertThat(after.total()).isEqualTo(before - 1);
        assertThat(after.cancelled()).isPositive();
        assertThat(after.agrees()).isTrue();
        assertThat(after.proof()).filteredOn(this::isThisDecision).allMatch(proof -> proof.cancelled() == 1);
    }

    @Test
    void anAwardThatIsMissingIsNoticed() {
        jdbc.sql("delete from award_granted where award_nomination_id = :id")
                .param("id", one().id().value())
                .update();

        assertThat(statistics.of(year).agrees()).isFalse();
    }

    @Test
    void thePageAndTheExcelListShowTheForm() throws Exception {
        mvc.perform(get("/awards/statistics?year=" + year).with(chairman()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("0602.N/BNV-TĐKT"),
                                containsString("Số liệu khớp"),
                                containsString(Objects.requireNonNull(decision.code())))));
        mvc.perform(get("/awards/statistics/statistics.xlsx?year=" + year).with(chairman()))
                .andExpect(status().isOk());
    }

    private boolean isThisDecision(YearOfAwards.Proof proof) {
        return proof.code().equals(decision.code());
    }

    private GrantedAward one() {
        return history.all(AwardHistory.Filter.ofYear(year)).stream()
                .filter(award -> Objects.equals(award.decisionCode(), decision.code()))
                .findFirst()
                .orElseThrow();
    }

    private void cancelOne() {
        Cancellation asked = cancellations.request(
                OFFICER,
                new RequestCancellation(
                        one().id(), Ground.FALSE_DECLARATION, "Khai 20 hộ, thực tế 2 hộ", "Kết luận số 12/KL-UBND"));
        cancellations.approve(CHAIRMAN, asked.id());
        cancellations.takeEffect(asked.id(), "130/QĐ-UBND", decision.issuedOn());
    }

    private static RequestPostProcessor chairman() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal("chu-tich", "chu-tich"), null, List.of()));
    }
}
