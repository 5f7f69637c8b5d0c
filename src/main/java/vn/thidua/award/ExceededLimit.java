package vn.thidua.award;

import java.util.List;

/**
 * More are proposed than a limit allows; whoever comes last in the ranking is over.
 *
 * @param rule the limit in words
 * @param scope the unit, or the whole ward
 * @param allowed how many are left to give
 */
public record ExceededLimit(
        String rule, String basis, boolean confirmed, String scope, int allowed, List<Ranked> ranking) {

    /** @param womenFirst comes before others that are even */
    public record Ranked(int place, String nominationId, String name, String unit, boolean womenFirst, boolean over) {}

    public ExceededLimit {
        ranking = List.copyOf(ranking);
    }
}
