package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.BallotResult.Presence;
import vn.thidua.council.ConveneSession.Attendance;
import vn.thidua.rulebook.Fraction;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.Problem;

@DisplayName("R-47: when the council may vote")
class SessionRulesTest {

    private static final List<CouncilMember> NINE = IntStream.rangeClosed(1, 9)
            .mapToObj(number -> new CouncilMember("tv-" + number, "Thành viên " + number, "", "Ủy viên", ""))
            .toList();

    @Test
    void fiveOfNineAreNoQuorum() {
        assertThat(problems(5, Presence.ABSENT)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("COUNCIL_NO_QUORUM");
            assertThat(problem.arguments()).containsExactly(5, 9, 6);
        });
    }

    @Test
    void sixOfNineAreAQuorum() {
        assertThat(problems(6, Presence.ABSENT)).isEmpty();
    }

    @Test
    void whoVotesInWritingIsNotPresent() {
        assertThat(problems(5, Presence.IN_WRITING)).extracting(Problem::code).containsExactly("COUNCIL_NO_QUORUM");
        assertThat(problems(6, Presence.IN_WRITING)).isEmpty();
    }

    @Test
    void writtenVotesAreRefusedWhereTheRuleDoesNotKnowThem() {
        assertThat(new SessionRules(NINE, List.of(rule(false))).problems(session(8, Presence.IN_WRITING)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("COUNCIL_NO_WRITTEN_VOTE");
                    assertThat(problem.field()).isEqualTo("attendance[8].presence");
                });
    }

    @Test
    void whatIsMissingIsToldAtOnce() {
        ConveneSession empty =
                new ConveneSession(session(0, Presence.ABSENT).roundId(), null, " ", null, null, null, List.of());

        assertThat(new SessionRules(NINE, List.of()).problems(empty))
                .extracting(Problem::code)
                .contains(
                        "COUNCIL_NOTHING_TO_VOTE",
                        "COUNCIL_START_MISSING",
                        "COUNCIL_PLACE_MISSING",
                        "COUNCIL_CHAIR_ABSENT",
                        "COUNCIL_SECRETARY_ABSENT",
                        "COUNCIL_PRESENCE_MISSING");
    }

    @Test
    void theChairMustBePresent() {
        ConveneSession session = session(8, Presence.ABSENT);
        ConveneSession absentChair = new ConveneSession(
                session.roundId(), session.startsAt(), session.place(), "tv-9", "tv-2", "", session.attendance());

        assertThat(new SessionRules(NINE, List.of(rule(true))).problems(absentChair))
                .extracting(Problem::code)
                .containsExactly("COUNCIL_CHAIR_ABSENT");
    }

    private static List<Problem> problems(int present, Presence others) {
        return new SessionRules(NINE, List.of(rule(true))).problems(session(present, others));
    }

    private static ConveneSession session(int present, Presence others) {
        return new ConveneSession(
                new AwardRoundId(UUID.randomUUID()),
                LocalDateTime.of(2025, 12, 16, 8, 0),
                "Phòng họp tầng 2",
                "tv-1",
                "tv-2",
                "Xét khen thưởng",
                IntStream.range(0, 9)
                        .mapToObj(place -> new Attendance(
                                NINE.get(place).userId(), place < present ? Presence.PRESENT : others, null))
                        .toList());
    }

    private static VotingRule rule(boolean writtenOpinion) {
        return new VotingRule(
                Fraction.of("2/3"),
                Fraction.of("1/2"),
                true,
                VotingRule.Base.ALL_MEMBERS,
                VotingRule.Method.OPEN,
                writtenOpinion);
    }
}
