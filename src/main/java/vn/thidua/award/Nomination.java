package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit's proposal that somebody receives an award.
 *
 * @param row its place in the unit's table, from 0
 * @param targetNotMet a target it rests on is no longer met by the final figure
 * @param leave of a person, where an award asks for it
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
        @Nullable String reason,
        Leave leave) {

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
        REFUSED("Không được khen thưởng"),
        /** it counts nowhere. */
        CANCELLED("Đã hủy");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Nomination(
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
        this(
                id,
                occasion,
                unitCode,
                row,
                recipient,
                awardCode,
                achievement,
                evidence,
                targets,
                targetNotMet,
                onBehalf,
                status,
                reason,
                Leave.UNKNOWN);
    }

    public Nomination {
        evidence = List.copyOf(evidence);
        targets = List.copyOf(targets);
    }

    /** Nothing was decided about it and it was not taken back. */
    @JsonIgnore
    public boolean isOpen() {
        return switch (status) {
            case SUBMITTED, ACCEPTED, IN_ROUND, HELD -> true;
            case RETURNED, NOT_ELIGIBLE, WITHDRAWN, GRANTED, FORWARDED, REFUSED, CANCELLED -> false;
        };
    }

    /** Counts when somebody else proposes the same subject for the same occasion. */
    boolean countsAsTaken() {
        return isOpen() || status == Status.GRANTED || status == Status.FORWARDED;
    }

    Nomination with(Status next, @Nullable String why) {
        return new Nomination(
                id,
                occasion,
                unitCode,
                row,
                recipient,
                awardCode,
                achievement,
                evidence,
                targets,
                targetNotMet,
                onBehalf,
                next,
                why,
                leave);
    }

    /** */
    Nomination flagged(boolean notMet) {
        return new Nomination(
                id,
                occasion,
                unitCode,
                row,
                recipient,
                awardCode,
                achievement,
                evidence,
                targets,
                notMet,
                onBehalf,
                status,
                reason,
                leave);
    }

    Nomination forAward(String code) {
        return new Nomination(
                id,
                occasion,
                unitCode,
                row,
                recipient,
                code,
                achievement,
                evidence,
                targets,
                targetNotMet,
                onBehalf,
                status,
                reason,
                leave);
    }
}
