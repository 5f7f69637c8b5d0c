package vn.thidua.campaign.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points on top, or taken away.
 *
 * @param points for each time, negative where they are taken away
 * @param times how often it counts at most
 * @param occasion what the program sees itself; null where the culture office counts
 */
public record Adjustment(String code, String name, BigDecimal points, int times, @Nullable Occasion occasion) {

    /** What happened to a unit's duties. */
    public enum Occasion {
        LAUNCHED_LATE("phát động chậm"),
        NOT_LAUNCHED("không phát động"),
        REPORTED_LATE("báo cáo chậm"),
        NOT_REPORTED("không báo cáo"),
        REPORT_RETURNED("báo cáo bị trả lại");

        private final String label;

        Occasion(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isBonus() {
        return points.signum() > 0;
    }
}
