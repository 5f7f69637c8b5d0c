package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.council.CouncilTestKit.SECRETARY;
import static vn.thidua.council.CouncilTestKit.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.NominationId;
import vn.thidua.award.Nominations;
import vn.thidua.award.RecipientKind;
import vn.thidua.council.Vote.Choice;
import vn.thidua.shared.BusinessRuleViolation;

@WardTest
@Transactional
class SecretBallotIT {

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private SecretBallots ballots;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R-48: who reads the database finds who voted and what was voted, and nothing that joins them")
    void nothingStoredJoinsMemberAndVote() {
        CouncilSessionId session = kit().convene(round(fighter("Lê Thị Hà")), 9, Presence.ABSENT);
        List<String> codes = voteAll(session, 8);

        assertThat(sessions.participants(session)).hasSize(9);
        assertThat(stored(session)).doesNotContain(codes).doesNotContain("AGREE", "DISAGREE");

        assertThat(sessions.close(SECRETARY, session).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.secret()).isTrue();
            assertThat(vote.ratio()).isEqualTo("8/9");
            assertThat(vote.passed()).isTrue();
        });
        assertThat(stored(session)).contains("AGREE").doesNotContain("envelope");
        assertThat(columns("council_secret_vote"))
                .containsExactlyInAnyOrder("council_session_id", "award_nomination_id", "ward_id", "code", "choice");
    }

    @Test
    @DisplayName("R-48: each voter finds the own vote under its code, and anyone recounts")
    void everyVoterFindsTheOwnVote() {
        CouncilSessionId session = kit().convene(round(fighter("Lê Thị Hà"), fighter("Lê Văn Tư")), 9, Presence.ABSENT);
        SecretVoter voter = new SecretVoter(ballots.kit(session).orElseThrow());
        List<NominationId> items = ballots.kit(session).orElseThrow().items();
        drop(session, "chu-tich", voter, Map.of(items.get(0), Choice.AGREE, items.get(1), Choice.DISAGREE));
        finish(session, "chu-tich");
        sessions.get(session).voters().stream()
                .filter(member -> !member.equals("chu-tich"))
                .forEach(member -> vote(session, member, Choice.BLANK));

        BallotResult result = sessions.close(SECRETARY, session);

        Map<NominationId, List<PublishedVote>> published = ballots.published(session);
        assertThat(published.get(items.get(0)))
                .contains(new PublishedVote(voter.codes().get(0), Choice.AGREE));
        assertThat(published.get(items.get(1)))
                .contains(new PublishedVote(voter.codes().get(1), Choice.DISAGREE));
        assertThat(result.votes()).allSatisfy(vote -> assertThat(vote.codes())
                .hasSize(9)
                .filteredOn(coded -> coded.choice().equals(Choice.AGREE.label()))
                .hasSize(vote.agree()));
    }

    @Test
    void oneMemberGetsOneTokenAndABallotCountsOnce() {
        CouncilSessionId session = kit().convene(round(fighter("Lê Thị Hà")), 9, Presence.ABSENT);
        BallotKit paper = ballots.kit(session).orElseThrow();
        SecretVoter voter = new SecretVoter(paper);
        String signed = ballots.token(actor("chu-tich"), session, voter.blinded());
        String envelope = voter.envelope(signed, Map.of(paper.items().get(0), Choice.AGREE));

        assertThat(ballots.token(actor("chu-tich"), session, voter.blinded())).isEqualTo(signed);
        refused(
                "COUNCIL_TOKEN_GIVEN",
                () -> ballots.token(actor("chu-tich"), session, new SecretVoter(paper).blinded()));
        ballots.drop(session, envelope);
        ballots.drop(session, envelope);
        ballots.drop(session, voter.envelope(signed, Map.of(paper.items().get(0), Choice.AGREE)));
        refused(
                "COUNCIL_BALLOT_TWICE",
                () -> ballots.drop(
                        session, voter.envelope(signed, Map.of(paper.items().get(0), Choice.DISAGREE))));
        assertThat(count("council_envelope", session)).isEqualTo(1);
    }

    @Test
    void aBallotWithoutATokenIsRefused() {
        CouncilSessionId session = kit().convene(round(fighter("Lê Thị Hà")), 9, Presence.ABSENT);
        SecretVoter voter = new SecretVoter(ballots.kit(session).orElseThrow());

        refused("COUNCIL_BALLOT_NOT_GENUINE", () -> ballots.drop(session, voter.envelope("12ab", Map.of())));
        refused("COUNCIL_BALLOT_NOT_GENUINE", () -> ballots.drop(session, "a.b.c"));
    }

    @Test
    @DisplayName("R-48: a choice on a secret item is not taken together with the member's name")
    void aSecretChoiceIsRefusedInTheOpen() {
        AwardRoundId round = round(fighter("Lê Thị Hà"));
        CouncilSessionId session = kit().convene(round, 9, Presence.ABSENT);
        Vote open = new Vote(rounds.agenda(round).get(0).nomination().id(), Choice.AGREE);

        refused(
                "COUNCIL_SECRET_IN_THE_OPEN",
                () -> sessions.cast(actor("chu-tich"), session, "chu-tich", List.of(open)));
        refused(
                "COUNCIL_SECRET_BALLOT_MISSING",
                () -> sessions.cast(actor("chu-tich"), session, "chu-tich", List.of()));
    }

    @Test
    @DisplayName("R-48: paper ballots of the absent go into the box as one bundle")
    void paperBallotsOfTheAbsentAreOneBundle() {
        CouncilSessionId session = kit().convene(round(fighter("Lê Thị Hà")), 7, Presence.IN_WRITING);
        NominationId item = ballots.kit(session).orElseThrow().items().get(0);
        voteAll(session, 7);
        refused("COUNCIL_PAPER_MISSING", () -> sessions.close(SECRETARY, session));
        refused(
                "COUNCIL_PAPER_SUM",
                () -> ballots.enterPaper(SECRETARY, session, List.of(new PaperCount(item, 2, 1, 0))));

        ballots.enterPaper(SECRETARY, session, List.of(new PaperCount(item, 1, 1, 0)));

        refused(
                "COUNCIL_PAPER_ENTERED",
                () -> ballots.enterPaper(SECRETARY, session, List.of(new PaperCount(item, 1, 1, 0))));
        assertThat(sessions.close(SECRETARY, session).votes()).singleElement().satisfies(vote -> assertThat(
                        List.of(vote.agree(), vote.disagree()))
                .containsExactly(8, 1));
    }

    @Test
    @DisplayName("R-48: a member with a conflict leaves it out, and the hole shows on no other item")
    void aConflictLeavesNoPattern() {
        CouncilMember nominee = sessions.members().get(6);
        AwardRoundId round = kit().checkedRound(nominee.unitCode(), fighter(nominee.name()), fighter("Lê Thị Hà"));
        CouncilSessionId session = kit().convene(round, 9, Presence.ABSENT);
        voteAll(session, 9);

        assertThat(sessions.close(SECRETARY, session).votes())
                .extracting(BallotResult.ItemVote::agree)
                .containsExactlyInAnyOrder(8, 9);
        List<String> all = ballots.published(session).values().stream()
                .flatMap(List::stream)
                .map(PublishedVote::code)
                .toList();
        assertThat(all).hasSize(17).doesNotHaveDuplicates();
    }

    private AwardRoundId round(NominationEntry... rows) {
        return kit().checkedRound("tdp-01", rows);
    }

    private static NominationEntry fighter(String name) {
        return entry(RecipientKind.INDIVIDUAL, name, "GRASSROOTS_EMULATION_FIGHTER", List.of());
    }

    /** Everybody present votes in secret, the first in favour; then those absent say what they have to say openly. */
    private List<String> voteAll(CouncilSessionId session, int agreeing) {
        List<String> codes = new ArrayList<>();
        List<String> voters = sessions.get(session).voters();
        for (int place = 0; place < voters.size(); place++) {
            if (isPresent(session, voters.get(place))) {
                codes.addAll(vote(session, voters.get(place), place < agreeing ? Choice.AGREE : Choice.DISAGREE));
            } else {
                sessions.cast(actor(sessions.get(session).secretary()), session, voters.get(place), List.of());
            }
        }
        return codes;
    }

    private boolean isPresent(CouncilSessionId session, String member) {
        return sessions.get(session).attendee(member).presence() == Presence.PRESENT;
    }

    private List<String> vote(CouncilSessionId session, String member, Choice choice) {
        SecretVoter voter = new SecretVoter(ballots.kit(session).orElseThrow());
        Map<NominationId, Choice> choices = new HashMap<>();
        sessions.paper(session, member).lines().stream()
                .filter(line -> !line.conflict())
                .forEach(line -> choices.put(line.item().nomination().id(), choice));
        drop(session, member, voter, choices);
        finish(session, member);
        return voter.codes();
    }

    private void drop(CouncilSessionId session, String member, SecretVoter voter, Map<NominationId, Choice> choices) {
        String signed = ballots.token(actor(member), session, voter.blinded());
        ballots.drop(session, voter.envelope(signed, choices));
    }

    private void finish(CouncilSessionId session, String member) {
        sessions.cast(actor(member), session, member, List.of());
    }

    private String stored(CouncilSessionId session) {
        StringBuilder all = new StringBuilder();
        for (String table :
                List.of("council_ballot", "council_ballot_token", "council_participation", "council_secret_vote")) {
            jdbc.sql("select t::text from " + table + " t where council_session_id = :id")
                    .param("id", session.value())
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        jdbc.sql("select 'envelope ' || content from council_envelope where council_session_id = :id")
                .param("id", session.value())
                .query(String.class)
                .list()
                .forEach(all::append);
        return all.toString();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name from information_schema.columns where table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private int count(String table, CouncilSessionId session) {
        return jdbc.sql("select count(*) from " + table + " where council_session_id = :id")
                .param("id", session.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.has(code))
                        .isTrue());
    }

    private CouncilTestKit kit() {
        return new CouncilTestKit(sessions, rounds, nominations);
    }
}
