package vn.thidua.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.eligibility;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.award.AwardTestData.table;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.ServedWardTest;
import vn.thidua.access.Accounts;
import vn.thidua.award.Authority;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.CheckVerdict;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.Nominations;
import vn.thidua.award.Occasion;
import vn.thidua.award.OpenRound;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.campaign.CampaignTestData;
import vn.thidua.campaign.Campaigns;
import vn.thidua.council.ConveneSession;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSessions;
import vn.thidua.process.award.AwardRoundProcess;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** The secretary's forms around a session of the council. */
@ServedWardTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CouncilSessionE2EIT {

    private static final Actor OFFICER = new Actor("e2e.tdkt", Set.of(Role.CULTURE_OFFICER), Set.of());

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Nominations nominations;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("R-47: a session is prepared, adjourned for want of a quorum, and the absent vote in writing")
    void theSecretaryPreparesAndAdjournsASessionAndEntersWrittenVotes() {
        Occasion occasion =
                Occasion.campaign(CampaignTestData.givenRunning(campaigns).toString());
        nominations.submit(
                OFFICER,
                table(
                        occasion,
                        "tdp-05",
                        entry(RecipientKind.INDIVIDUAL, "Đỗ Thị Lựu"),
                        entry(RecipientKind.INDIVIDUAL, "Đoàn Khắc Tuệ")));
        nominations.accept(OFFICER, occasion, "tdp-05");
        AwardRoundId round = kept(occasion);
        Officer secretary = officer("chuyen-vien-tdkt");

        String preparing = startedAt("userTask_prepareSession", round, occasion);
        secretary.opensTasklist().takes("Việc của Hội đồng", "Chuẩn bị phiên họp");
        secretary.page().getByPlaceholder("giờ:phút dd/mm/yyyy").first().fill("14:00 12/09/2025");
        secretary.page().locator("input[ng-model='input.place']").fill("Phòng họp tầng 2");
        secretary.shot("council-1-prepare").completes();
        assertThat(sittings(round, "PLANNED")).isOne();
        runtime.deleteProcessInstance(preparing, "end of the test");

        String opening = startedAt("userTask_conveneCouncil", round, occasion);
        secretary.opensTasklist().takes("Việc của Hội đồng", "Mở phiên họp");
        secretary.page().getByLabel("Hoãn phiên họp").check();
        secretary.page().getByLabel("Lý do hoãn").fill("Chỉ có 5 trên 9 thành viên có mặt");
        secretary.shot("council-2-adjourn").completes();
        assertThat(sittings(round, "ADJOURNED")).isOne();
        runtime.deleteProcessInstance(opening, "end of the test");

        givenOneWhoWrites(round);
        String writing = startedAt("userTask_enterWrittenVotes", round, occasion);
        secretary.opensTasklist().takes("Việc của Hội đồng", "Nhập phiếu");
        Locator group = secretary.page().locator(".thidua-groups .panel").first();
        group.locator(".thidua-whole")
                .getByLabel("Đồng ý", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
        secretary.shot("council-3-written").completes();
        assertThat(jdbc.sql(
                                "select count(*) from council_ballot b join council_session s on s.id = b.council_session_id"
                                        + " where s.award_round_id = :round and b.choice = 'AGREE'")
                        .param("round", round.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        runtime.deleteProcessInstance(writing, "end of the test");
    }

    private void givenOneWhoWrites(AwardRoundId round) {
        List<CouncilMember> members = sessions.members();
        Actor secretary = new Actor("chuyen-vien-tdkt", Set.of(Role.COUNCIL_SECRETARY), Set.of());
        sessions.convene(
                secretary,
                new ConveneSession(
                        round,
                        LocalDateTime.of(2025, 9, 15, 8, 0),
                        "Phòng họp tầng 2",
                        members.get(0).userId(),
                        secretary.userId(),
                        "Xét khen thưởng",
                        members.stream()
                                .map(member -> new Attendance(
                                        member.userId(),
                                        member.userId().equals("pct-kinh-te") ? Presence.IN_WRITING : Presence.PRESENT,
                                        "Đi công tác"))
                                .toList()));
    }

    private int sittings(AwardRoundId round, String status) {
        return jdbc.sql("select count(*) from council_session where award_round_id = :round and status = :status")
                .param("round", round.value())
                .param("status", status)
                .query(Integer.class)
                .single();
    }

    private String startedAt(String step, AwardRoundId round, Occasion occasion) {
        return runtime.createProcessInstanceByKey(AwardRoundProcess.KEY)
                .businessKey("11002/" + round)
                .setVariables(Map.of("wardId", "11002", "campaignId", occasion.key(), "roundId", round.toString()))
                .startBeforeActivity(step)
                .execute()
                .getId();
    }

    /** Checked at once: how long that takes is not the matter here. */
    private AwardRoundId kept(Occasion occasion) {
        LocalDate from = LocalDate.of(2025, 9, 1);
        AwardRoundId round = rounds.open(
                OFFICER, new OpenRound(occasion, "Đợt thi đua", "Kế hoạch số 05/KH-UBND", from, from.plusMonths(3)));
        rounds.collect(round);
        List<RoundItem> items = rounds.items(round);
        rounds.recordEligibility(
                round,
                items.stream()
                        .map(item -> eligibility(item.nomination().id(), Outcome.ELIGIBLE, Authority.WARD))
                        .toList());
        rounds.check(
                OFFICER,
                round,
                items.stream()
                        .map(item -> new CheckVerdict(item.nomination().id(), CheckVerdict.Choice.KEEP, null))
                        .toList());
        return round;
    }

    private Officer officer(String account) {
        Actor administrator = new Actor("e2e.quan-tri", Set.of(Role.ADMINISTRATOR), Set.of());
        String password = accounts.resetPassword(administrator, account);
        return new Officer(chromium.window(), "http://localhost:" + port).signsIn(account, password);
    }
}
