package vn.thidua.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.award.BallotResult;
import vn.thidua.award.BallotResult.ItemVote;
import vn.thidua.award.NominationId;
import vn.thidua.rulebook.Fraction;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.rulebook.VotingRule.Base;

/**
 * Counts one item.
 *
 * @param members all members of the council
 * @param voters those present or voting in writing
 */
record Tally(int members, int voters) {

    ItemVote count(ItemRule item, List<Vote.Choice> choices) {
        return count(item, choices, List.of());
    }

    /** Open votes and conflicts, and what came out of the box. More votes than voters carry nothing. */
    ItemVote count(ItemRule item, List<Vote.Choice> open, List<SecretBallot.Line> secret) {
        List<Vote.Choice> choices = Stream.concat(open.stream(), secret.stream().map(SecretBallot.Line::choice))
                .toList();
        int agree = count(choices, Vote.Choice.AGREE);
        int disagree = count(choices, Vote.Choice.DISAGREE);
        int base = base(item.rule().base(), agree + disagree);
        return new ItemVote(
                item.nominationId(),
                agree,
                disagree,
                count(choices, Vote.Choice.BLANK),
                count(choices, Vote.Choice.CONFLICT),
                Math.max(0, members - choices.size()),
                base,
                percent(agree, base),
                inWords(item.rule()),
                item.rule().method() == VotingRule.Method.SECRET,
                choices.size() <= voters && item.rule().isCarriedBy(agree, base),
                secret.stream().map(Tally::coded).toList());
    }

    private static BallotResult.CodedVote coded(SecretBallot.Line line) {
        return new BallotResult.CodedVote(line.code(), line.choice().label());
    }

    record ItemRule(NominationId nominationId, VotingRule rule) {}

    /** Who may not vote on an item stays in the base: the law takes the share of the council, not of the unconcerned. */
    private int base(Base base, int valid) {
        return switch (base) {
            case ALL_MEMBERS -> members;
            case PRESENT -> voters;
            case VALID_BALLOTS -> valid;
        };
    }

    /** {@code 71,43%}: two decimals with a comma. */
    static String percent(int part, int base) {
        BigDecimal share = base == 0
                ? BigDecimal.ZERO.setScale(2)
                : new BigDecimal(part * 100).divide(new BigDecimal(base), 2, RoundingMode.HALF_UP);
        return share.toPlainString().replace('.', ',') + "%";
    }

    static String inWords(VotingRule rule) {
        String share = share(rule.threshold());
        String of =
                switch (rule.base()) {
                    case ALL_MEMBERS -> "tổng số thành viên Hội đồng";
                    case PRESENT -> "số thành viên tham gia biểu quyết";
                    case VALID_BALLOTS -> "số phiếu hợp lệ";
                };
        return rule.strictlyAbove() ? "trên %s %s".formatted(share, of) : "từ %s %s trở lên".formatted(share, of);
    }

    private static String share(Fraction share) {
        BigDecimal hundred = new BigDecimal(100 * share.numerator());
        try {
            BigDecimal percent = hundred.divide(new BigDecimal(share.denominator()));
            return percent.stripTrailingZeros().toPlainString().replace('.', ',') + "%";
        } catch (ArithmeticException periodic) {
            return share.numerator() + "/" + share.denominator();
        }
    }

    private static int count(List<Vote.Choice> choices, Vote.Choice wanted) {
        return (int) choices.stream().filter(choice -> choice == wanted).count();
    }
}
