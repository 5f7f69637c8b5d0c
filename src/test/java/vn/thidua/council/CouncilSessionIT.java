package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.award.AwardTestData.entry;
import static vn.thidua.council.CouncilTestKit.SECRETARY;
import static vn.thidua.council.CouncilTestKit.actor;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardRounds;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.award.NominationEntry;
import vn.thidua.award.Nominations;
import vn.thidua.award.RecipientKind;
import vn.thidua.council.Vote.Choice;
import vn.thidua.organisation.Organisation;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

@WardTest
@Transactional
class CouncilSessionIT {

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private SessionPlans plans;

    @Autowired
    private AwardRounds rounds;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Clock clock;

    @Autowired
    private Nominations nominations;

    private List<CouncilMember> members = List.of();

    @BeforeEach
    void theCouncilOfTheSample() {
        members = sessions.members();
    }

    @Test
    void theSamplesCouncilHasNineMembersWithTheChairFirst() {
        assertThat(members).hasSize(9);
        assertThat(members.get(0).userId()).isEqualTo("chu-tich");
        assertThat(members.get(0).councilRole()).isEqualTo("Chủ tịch Hội đồng");
        assertThat(members).allMatch(member -> !member.office().isEmpty());
    }

    @Test
    @DisplayName("R-47: without a quorum the session is refused and can be convened again")
    void withoutAQuorumTheSessionIsConvenedAgain() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"));

        assertThatThrownBy(() -> convene(round, 5))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.has("COUNCIL_NO_QUORUM")).isTrue());

        CouncilSessionId second = convene(round, 6);
        CouncilSessionId third = convene(round, 7);
        assertThat(third).isNotEqualTo(second);
        assertThat(sessions.of(round)).get().extracting(CouncilSession::id).isEqualTo(third);
    }

    @Test
    @DisplayName("R-47: an adjourned session keeps who came; the next sitting votes on the same list")
    void anAdjournedSessionIsPlannedAgainWithoutLosingAnything() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"), openItem("Lê Văn Tư"));
        CouncilSessionId planned = plans.prepare(SECRETARY, plan(round, 1));
        assertThat(sessions.get(planned).isPlanned()).isTrue();

        plans.adjourn(SECRETARY, kit().attendance(round, 5, Presence.ABSENT), "Chỉ có 5 trên 9 thành viên");
        CouncilSessionId again = plans.prepare(SECRETARY, plan(round, 3));
        CouncilSessionId opened = convene(round, 6);

        assertThat(opened).isEqualTo(again).isNotEqualTo(planned);
        assertThat(plans.sittings(round))
                .extracting(CouncilSession::sitting, CouncilSession::status)
                .containsExactly(tuple(2, CouncilSession.Status.VOTING), tuple(1, CouncilSession.Status.ADJOURNED));
        assertThat(sessions.get(planned).present()).hasSize(5);
        assertThat(sessions.get(planned).adjournedFor()).isEqualTo("Chỉ có 5 trên 9 thành viên");
        assertThat(sessions.paper(opened, "chu-tich").lines()).hasSize(2);
    }

    @Test
    void aPlanWithoutPlaceOrInThePastInvitesNobody() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"));

        assertThatThrownBy(() ->
                        plans.prepare(SECRETARY, new PrepareSession(round, at(-1), " ", "chu-tich", "ai-do", "Xét")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::code)
                        .containsExactly("COUNCIL_START_PAST", "COUNCIL_PLACE_MISSING", "COUNCIL_SECRETARY_MISSING"));
    }

    private PrepareSession plan(AwardRoundId round, int inDays) {
        return new PrepareSession(
                round,
                at(inDays),
                "Phòng họp tầng 2",
                "chu-tich",
                members.get(1).userId(),
                "Xét khen thưởng");
    }

    private LocalDateTime at(int inDays) {
        return LocalDateTime.now(clock).plusDays(inDays);
    }

    @Test
    @DisplayName("R-48: a member abstains from the award of the own unit's collective; it is found, not declared")
    void aMembersUnitIsAConflict() {
        CouncilMember member = members.get(6);
        String unit = organisation.unit(member.unitCode()).name();
        AwardRoundId round = kit().checkedRound(member.unitCode(), entry(RecipientKind.COLLECTIVE, unit));
        CouncilSessionId session = convene(round, 9);

        assertThat(sessions.paper(session, member.userId()).lines())
                .singleElement()
                .extracting(BallotPaper.Line::conflictReason)
                .isEqualTo(ConflictRules.OWN_UNIT);
        castAll(session, round, 9);
        assertThat(sessions.close(SECRETARY, session).votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.conflicts()).isPositive());
    }

    @Test
    @DisplayName("R-47: the ballot ends in ratios and percentages in the snapshot")
    void theBallotEndsInTheSnapshot() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"), openItem("Lê Văn Tư"));
        CouncilSessionId session = convene(round, 7);
        castAll(session, round, 5);

        BallotResult result = sessions.close(SECRETARY, session);

        assertThat(result.votes()).allSatisfy(vote -> {
            assertThat(vote.ratio()).isEqualTo("5/9");
            assertThat(vote.percent()).isEqualTo("55,56%");
            assertThat(vote.passed()).isTrue();
        });
        AwardSnapshot snapshot = rounds.snapshot(round).orElseThrow();
        BallotResult.Session held = Objects.requireNonNull(snapshot.session());
        assertThat(held.present()).isEqualTo(7);
        assertThat(held.quorum()).isEqualTo(6);
        assertThat(snapshot.items())
                .extracting(item -> Objects.requireNonNull(item.vote()).agree())
                .containsExactly(5, 5);
        assertThat(sessions.close(SECRETARY, session)).isEqualTo(result);
    }

    @Test
    void theBallotIsNotClosedWhileAVoteIsMissing() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"));
        CouncilSessionId session = convene(round, 7);

        assertThatThrownBy(() -> sessions.close(SECRETARY, session))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class, refused -> assertThat(refused.has("COUNCIL_VOTES_MISSING"))
                                .isTrue());
    }

    @Test
    void nobodyVotesTwiceOrForAnother() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"));
        CouncilSessionId session = convene(round, 7);
        String member = members.get(4).userId();
        sessions.cast(actor(member), session, member, votes(round, Choice.AGREE));

        assertThatThrownBy(() -> sessions.cast(actor(member), session, member, votes(round, Choice.DISAGREE)))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() ->
                        sessions.cast(actor(member), session, members.get(5).userId(), votes(round, Choice.AGREE)))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    @DisplayName("R-47: the secretary enters the written vote of an absent member")
    void theSecretaryEntersAWrittenVote() {
        AwardRoundId round = checkedRound(openItem("Lê Thị Hà"));
        CouncilSessionId session = kit().convene(round, 8, Presence.IN_WRITING);
        String absent = members.get(8).userId();

        sessions.cast(SECRETARY, session, absent, votes(round, Choice.AGREE));

        assertThat(sessions.participants(session)).containsExactly(absent);
    }

    @Test
    @DisplayName("R-48: a member who is nominated abstains, openly")
    void aNominatedMemberAbstains() {
        CouncilMember nominee = members.get(6);
        AwardRoundId round = kit().checkedRound(nominee.unitCode(), entry(RecipientKind.INDIVIDUAL, nominee.name()));
        CouncilSessionId session = convene(round, 9);
        castAll(session, round, 9);

        assertThat(sessions.close(SECRETARY, session).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.conflicts()).isEqualTo(1);
            assertThat(vote.ratio()).isEqualTo("8/9");
        });
    }

    private void castAll(CouncilSessionId session, AwardRoundId round, int agreeing) {
        List<String> voters = sessions.get(session).voters();
        for (int place = 0; place < voters.size(); place++) {
            String voter = voters.get(place);
            Choice choice = place < agreeing ? Choice.AGREE : Choice.DISAGREE;
            boolean own = sessions.paper(session, voter).lines().stream().anyMatch(BallotPaper.Line::conflict);
            sessions.cast(actor(voter), session, voter, own ? List.of() : votes(round, choice));
        }
    }

    private List<Vote> votes(AwardRoundId round, Choice choice) {
        return rounds.agenda(round).stream()
                .map(item -> new Vote(item.nomination().id(), choice))
                .toList();
    }

    private CouncilSessionId convene(AwardRoundId round, int present) {
        return kit().convene(round, present, Presence.ABSENT);
    }

    private AwardRoundId checkedRound(NominationEntry... rows) {
        return kit().checkedRound("tdp-01", rows);
    }

    private static NominationEntry openItem(String name) {
        return entry(RecipientKind.INDIVIDUAL, name);
    }

    private CouncilTestKit kit() {
        return new CouncilTestKit(sessions, rounds, nominations);
    }
}
