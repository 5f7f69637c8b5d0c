package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** */
class VotingRuleTest {

    private final VotingRule majority = rule("1/2", true);
    private final VotingRule eighty = rule("0.8", false);

    @Test
    void fiveOfNineAreNoQuorumSixAre() {
        assertThat(majority.hasQuorum(5, 9)).isFalse();
        assertThat(majority.hasQuorum(6, 9)).isTrue();
    }

    @Test
    void halfIsNotAMajority() {
        assertThat(majority.isCarriedBy(4, 8)).isFalse();
        assertThat(majority.isCarriedBy(5, 8)).isTrue();
    }

    @Test
    void fiveOfSevenPassTwoThirdsButNotEightyPercent() {
        assertThat(rule("2/3", false).isCarriedBy(5, 7)).isTrue();
        assertThat(eighty.isCarriedBy(5, 7)).isFalse();
        assertThat(eighty.isCarriedBy(8, 10)).isTrue();
    }

    @Test
    void nobodyIsCarriedByNoBallotAtAll() {
        assertThat(majority.isCarriedBy(0, 0)).isFalse();
    }

    @Test
    void aShareLiesBetweenNoneAndAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of("3/2"));
        assertThat(Fraction.isFraction("1.5")).isFalse();
        assertThat(Fraction.isFraction("1/0")).isFalse();
        assertThat(Fraction.isFraction("2/3")).isTrue();
    }

    private static VotingRule rule(String threshold, boolean strictlyAbove) {
        return new VotingRule(
                Fraction.of("2/3"),
                Fraction.of(threshold),
                strictlyAbove,
                VotingRule.Base.ALL_MEMBERS,
                VotingRule.Method.OPEN,
                true);
    }
}
