package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where points of a unit come from.
 *
 * @param points before the weight; null while nobody has given them
 * @param counted what enters the total
 * @param max the most that could enter it; zero for what is added or taken away
 * @param how the figure and its band, or who gave what
 */
public record ScoreLine(
        String code,
        String name,
        @Nullable BigDecimal points,
        BigDecimal weight,
        BigDecimal counted,
        BigDecimal max,
        String how) {

    public boolean isOpen() {
        return points == null;
    }
}
