package vn.thidua.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's proposal that somebody receives an award.
 *
 * @param row its place in the unit's table, from 0
 * @param targetNotMet a target it rests on is no longer met by the final figure
 * @param reason why it was held, returned, found not eligible or withdrawn
 */
public record Nomination(
        NominationId id,
        Occasion occasion,
        String unitCode,
        int row,
        Recipient recipient,
        String awardCode,
        String achievement,
        List<UUID> evidence,
        List<String> targets,
        boolean targetNotMet,
        boolean onBehalf,
        Status status,
        @Nullable String reason) {

    /** Where a nomination stands between the unit and the round. */
    public enum Status {
        SUBMITTED("Đã nộp"),
        ACCEPTED("Đã tiếp nhận"),
        IN_ROUND("Đang xét"),
        HELD("Tạm dừng"),
        RETURNED("Trả lại đơn vị"),
        NOT_ELIGIBLE("Không đủ điều kiện"),
        WITHDRAWN("Đã rút"),
        GRANTED("Được khen thưởng"),
        FORWARDED("Đã trình cấp trên"),
        REFUSED("Không được khen thưởng");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Nomination {
        evidence = List.copyOf(evidence);
        targets = List.copyOf(targets);
    }
}
