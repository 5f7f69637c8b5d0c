package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points for figures within bounds; a bound that is null holds for every figure.
 *
 * @param from included
 * @param above not included
 * @param upTo included
 * @param below not included
 * @param met whether the goal that applies to the unit must be met, or must not
 */
public record Band(
        @Nullable BigDecimal from,
        @Nullable BigDecimal above,
        @Nullable BigDecimal upTo,
        @Nullable BigDecimal below,
        @Nullable Boolean met,
        BigDecimal points) {

    /** @param compared the figure as it is compared with its goal, exact */
    public boolean holds(BigDecimal compared, boolean goalMet) {
        return (from == null || compared.compareTo(from) >= 0)
                && (above == null || compared.compareTo(above) > 0)
                && (upTo == null || compared.compareTo(upTo) <= 0)
                && (below == null || compared.compareTo(below) < 0)
                && (met == null || met == goalMet);
    }

    public boolean isOtherwise() {
        return from == null && above == null && upTo == null && below == null && met == null;
    }

    /** {@code từ 90% đến dưới 97%}. */
    public String wording(String unit) {
        List<String> words = new ArrayList<>();
        if (met != null) {
            words.add(met ? "đạt chỉ tiêu" : "không đạt chỉ tiêu");
        }
        add(words, "từ", from, unit);
        add(words, "trên", above, unit);
        add(words, from == null && above == null ? "không quá" : "đến hết", upTo, unit);
        add(words, from == null && above == null ? "dưới" : "đến dưới", below, unit);
        return words.isEmpty() ? "còn lại" : String.join(" ", words);
    }

    private static void add(List<String> words, String word, @Nullable BigDecimal bound, String unit) {
        if (bound != null) {
            words.add(word + " " + Points.figure(bound, unit));
        }
    }
}
