package vn.thidua.award.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * A year's figures.
 *
 * @param lines of the statutory form
 * @param proof each decision beside what the figures hold of it
 * @param fromAbove granted by higher offices
 * @param cancelled no longer counted
 * @param units as they stand today: what merged is with its successor
 */
public record YearOfAwards(
        int year,
        StatisticalForm form,
        List<Line> lines,
        List<Proof> proof,
        int total,
        int fromAbove,
        int cancelled,
        List<OfUnit> units) {

    /** @param cells the sum, then one per column; empty in a heading */
    public record Line(StatisticalForm.Row row, List<Integer> cells) {}

    /**
     * @param named by the decision's own list
     * @param known how many awards the history has under its number
     * @param cancelled of those, no longer counted
     */
    public record Proof(String code, LocalDate issuedOn, int named, int known, int cancelled) {

        public boolean agrees() {
            return named == known;
        }
    }

    public record OfUnit(String name, int collectives, int individuals, int households, long money) {

        public int total() {
            return collectives + individuals + households;
        }
    }

    /** Each decision agrees, and together they are the whole, but for what is cancelled or came from above. */
    public boolean agrees() {
        int counted = proof.stream()
                .mapToInt(decision -> decision.named() - decision.cancelled())
                .sum();
        return proof.stream().allMatch(Proof::agrees) && total == counted + fromAbove;
    }
}
