package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.award.AwardTestData.item;
import static vn.thidua.award.AwardTestData.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.award.RecipientKind;
import vn.thidua.award.RoundItem;
import vn.thidua.council.ConflictRules.UnitConflict;
import vn.thidua.council.Vote.Choice;
import vn.thidua.shared.Problem;

class BallotRulesTest {

    private static final CouncilMember MEMBER =
            new CouncilMember("hoa", "Nguyễn Thị Hoà", "Chủ tịch Hội", "Ủy viên", "hoi-phu-nu");

    private final RoundItem own = item(nomination("Nguyễn Thị Hòa", "hoi-phu-nu"), Outcome.ELIGIBLE);
    private final RoundItem other = item(nomination("Mạc Thị Huyền Chi", "tdp-05"), Outcome.ELIGIBLE);
    private final RoundItem namesake = item(nomination("Nguyễn Thị Hòa", "tdp-09"), Outcome.ELIGIBLE);
    private final BallotRules rules =
            new BallotRules(conflicts(UnitConflict.OWN_COLLECTIVE), List.of(own, other, namesake));

    @Test
    @DisplayName("R-48: a nominee who is a member cannot vote on that item")
    void aMemberCannotVoteOnOneself() {
        assertThat(rules.problems(
                        List.of(vote(own, Choice.AGREE), vote(other, Choice.AGREE), vote(namesake, Choice.AGREE))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("COUNCIL_OWN_ITEM");
                    assertThat(problem.field()).isEqualTo("votes[0].choice");
                });
    }

    @Test
    @DisplayName("R-48: the abstention is recorded without being asked for; another conflict is declared")
    void anOwnItemMayStayEmptyAndAConflictMayBeDeclared() {
        assertThat(rules.problems(List.of(vote(other, Choice.CONFLICT), vote(namesake, Choice.DISAGREE))))
                .isEmpty();
        assertThat(Convening.complete(
                        List.of(vote(other, Choice.CONFLICT), vote(namesake, Choice.DISAGREE)),
                        List.of(own, other, namesake),
                        rules))
                .extracting(Vote::choice)
                .containsExactly(Choice.CONFLICT, Choice.CONFLICT, Choice.DISAGREE);
    }

    @Test
    void everyOtherItemNeedsAChoice() {
        assertThat(rules.problems(List.of(vote(other, null))))
                .extracting(Problem::code)
                .containsExactly("COUNCIL_CHOICE_MISSING", "COUNCIL_CHOICE_MISSING_FOR");
    }

    @Test
    void whatIsNotOnTheAgendaIsRefused() {
        RoundItem stranger = item(nomination("Lê Thị Hà", "tdp-02"), Outcome.ELIGIBLE);

        assertThat(rules.problems(
                        List.of(vote(other, Choice.AGREE), vote(namesake, Choice.AGREE), vote(stranger, Choice.AGREE))))
                .extracting(Problem::code)
                .containsExactly("COUNCIL_NOT_ON_AGENDA");
    }

    @Test
    @DisplayName("R-48: a conflict is found from unit membership as far as the ward's rule reaches")
    void aMemberDoesNotVoteOnTheOwnUnit() {
        RoundItem unit = collective("Hội Liên hiệp Phụ nữ phường");
        RoundItem group = collective("Chi hội phụ nữ số 5");

        assertThat(conflicts(UnitConflict.ONESELF_ONLY).conflict(unit)).isEmpty();
        assertThat(conflicts(UnitConflict.OWN_COLLECTIVE).conflict(unit)).contains(ConflictRules.OWN_UNIT);
        assertThat(conflicts(UnitConflict.OWN_COLLECTIVE).conflict(group)).isEmpty();
        assertThat(conflicts(UnitConflict.OWN_COLLECTIVE).isOfOwnUnit(group)).isTrue();
        assertThat(conflicts(UnitConflict.WHOLE_UNIT).conflict(group)).contains(ConflictRules.FROM_OWN_UNIT);
        assertThat(conflicts(UnitConflict.WHOLE_UNIT).conflict(other)).isEmpty();
        assertThat(conflicts(UnitConflict.ONESELF_ONLY).conflict(own)).contains(ConflictRules.ONESELF);
    }

    private static RoundItem collective(String name) {
        RoundItem item = item(nomination(name, "hoi-phu-nu", RecipientKind.COLLECTIVE, null), Outcome.ELIGIBLE);
        return new RoundItem(
                1, item.nomination(), "Hội Liên hiệp Phụ nữ phường", "Giấy khen", item.eligibility(), null, null, null);
    }

    private static ConflictRules conflicts(UnitConflict ofUnit) {
        return new ConflictRules(MEMBER, ofUnit);
    }

    private static Vote vote(RoundItem item, @Nullable Choice choice) {
        return new Vote(item.nomination().id(), choice);
    }
}
