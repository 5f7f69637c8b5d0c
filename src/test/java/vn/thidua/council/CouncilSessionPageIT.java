package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.thidua.award.AwardTestData.entry;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.access.web.AccountPrincipal;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.Nominations;
import vn.thidua.award.RecipientKind;
import vn.thidua.document.DocumentId;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;

@WardTest
@Transactional
@DisplayName("The papers of a planned session")
class CouncilSessionPageIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private SessionPlans plans;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aMemberReadsWhatIsVotedOnAndItsMix() throws Exception {
        String page = "/awards/sessions/" + planned();

        mvc.perform(get(page).with(signedIn("pct-kinh-te")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("??")),
                                containsString("Cơ cấu danh sách"),
                                containsString("0 tập thể, 2 cá nhân, 0 hộ gia đình"),
                                containsString("Lê Thị Hà"))));
        mvc.perform(get(page + "/list.xlsx").with(signedIn("pct-kinh-te"))).andExpect(status().isOk());
    }

    @Test
    void aUnitDoesNotReadThem() throws Exception {
        mvc.perform(get("/awards/sessions/" + planned()).with(signedIn("truong-tdp-01")))
                .andExpect(status().isForbidden());
    }

    @Test
    @DisplayName("With the invitation every member is told once, with the way to the papers")
    void theInvitationTellsEveryMember() {
        CouncilSessionId session = planned();
        DocumentIssued issued = new DocumentIssued(
                new DocumentId(UUID.randomUUID()), DocumentKind.COUNCIL_INVITATION, session.toString());

        events.publishEvent(issued);
        events.publishEvent(issued);

        List<String> mails = jdbc.sql("select body_text from mail_outbox where event_key like :key")
                .param("key", "council/" + session + "%")
                .query(String.class)
                .list();
        assertThat(mails).hasSize(9).allMatch(text -> text.contains("/awards/sessions/" + session));
    }

    private CouncilSessionId planned() {
        AwardRoundId round = new CouncilTestKit(sessions, rounds, nominations)
                .checkedRound(
                        "tdp-01",
                        entry(RecipientKind.INDIVIDUAL, "Lê Thị Hà"),
                        entry(RecipientKind.INDIVIDUAL, "Lê Văn Tư"));
        return plans.prepare(
                CouncilTestKit.SECRETARY,
                new PrepareSession(
                        round,
                        LocalDateTime.now(clock).plusDays(3),
                        "Phòng họp tầng 2",
                        "chu-tich",
                        CouncilTestKit.SECRETARY.userId(),
                        "Xét khen thưởng"));
    }

    private static RequestPostProcessor signedIn(String account) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account, account), null, List.of()));
    }
}
