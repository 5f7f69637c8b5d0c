package vn.thidua.campaign.plan;

import java.math.BigDecimal;

/** Points and bounds as a plan prints them. */
public final class Points {

    private Points() {}

    /** {@code 8,5}. */
    public static String number(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** {@code 97%}, {@code 12 cây}. */
    public static String figure(BigDecimal bound, String unit) {
        String number = number(bound);
        if (unit.isBlank()) {
            return number;
        }
        return unit.startsWith("%") ? number + unit : number + " " + unit;
    }
}
