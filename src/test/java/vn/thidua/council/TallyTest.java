package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.award.AwardTestData;
import vn.thidua.award.BallotResult.ItemVote;
import vn.thidua.award.NominationId;
import vn.thidua.council.Vote.Choice;
import vn.thidua.rulebook.Fraction;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.rulebook.VotingRule.Base;
import vn.thidua.rulebook.VotingRule.Method;

@DisplayName("R-47: how votes are counted")
class TallyTest {

    private static final NominationId ITEM =
            AwardTestData.nomination("Mạc Thị Huyền Chi", "tdp-05").id();

    @Test
    void fiveOfSevenPassTwoThirdsAndFailEightyPercent() {
        assertThat(count(7, 7, rule("2/3", false, Base.ALL_MEMBERS), votes(5, 2))
                        .passed())
                .isTrue();
        assertThat(count(7, 7, rule("0.8", false, Base.ALL_MEMBERS), votes(5, 2))
                        .passed())
                .isFalse();
    }

    @Test
    void theResultIsARatioAndAPercentageWithTwoDecimalsAndAComma() {
        ItemVote vote = count(7, 7, rule("2/3", false, Base.ALL_MEMBERS), votes(5, 2));

        assertThat(vote.ratio()).isEqualTo("5/7");
        assertThat(vote.percent()).isEqualTo("71,43%");
        assertThat(Tally.percent(9, 9)).isEqualTo("100,00%");
        assertThat(Tally.percent(0, 0)).isEqualTo("0,00%");
    }

    @Test
    void moreThanHalfIsNotHalf() {
        VotingRule majority = rule("1/2", true, Base.ALL_MEMBERS);

        assertThat(count(8, 8, majority, votes(4, 4)).passed()).isFalse();
        assertThat(count(8, 8, majority, votes(5, 3)).passed()).isTrue();
    }

    @Test
    void theBaseDecidesWhatThePercentageIsTakenOf() {
        assertThat(count(9, 7, rule("0.8", false, Base.ALL_MEMBERS), votes(6, 1))
                        .base())
                .isEqualTo(9);
        assertThat(count(9, 7, rule("0.8", false, Base.PRESENT), votes(6, 1)).base())
                .isEqualTo(7);
        List<Choice> withBlank = votes(6, 0);
        withBlank.add(Choice.BLANK);
        assertThat(count(9, 7, rule("0.8", false, Base.VALID_BALLOTS), withBlank)
                        .base())
                .isEqualTo(6);
    }

    @Test
    @DisplayName("R-48: who may not vote is counted as such and stays in the base")
    void aConflictOfInterestIsCountedApart() {
        List<Choice> votes = votes(6, 1);
        votes.add(Choice.CONFLICT);
        ItemVote vote = count(9, 8, rule("2/3", false, Base.ALL_MEMBERS), votes);

        assertThat(vote.conflicts()).isEqualTo(1);
        assertThat(vote.notCast()).isEqualTo(1);
        assertThat(vote.ratio()).isEqualTo("6/9");
        assertThat(vote.passed()).isTrue();
    }

    @Test
    void theThresholdIsToldInWords() {
        assertThat(Tally.inWords(rule("1/2", true, Base.ALL_MEMBERS)))
                .isEqualTo("trên 50% tổng số thành viên Hội đồng");
        assertThat(Tally.inWords(rule("2/3", false, Base.PRESENT)))
                .isEqualTo("từ 2/3 số thành viên tham gia biểu quyết trở lên");
    }

    private static ItemVote count(int members, int voters, VotingRule rule, List<Choice> votes) {
        return new Tally(members, voters).count(new Tally.ItemRule(ITEM, rule), votes);
    }

    private static List<Choice> votes(int agree, int disagree) {
        List<Choice> votes = new ArrayList<>(Collections.nCopies(agree, Choice.AGREE));
        votes.addAll(Collections.nCopies(disagree, Choice.DISAGREE));
        return votes;
    }

    private static VotingRule rule(String threshold, boolean strictly, Base base) {
        return new VotingRule(Fraction.of("2/3"), Fraction.of(threshold), strictly, base, Method.OPEN, true);
    }
}
