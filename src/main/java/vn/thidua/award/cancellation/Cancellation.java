package vn.thidua.award.cancellation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NominationId;
import vn.thidua.award.cancellation.Recovery.Kind;

/**
 * The wish that an award be cancelled and what became of it.
 *
 * @param money what the ward paid for the award, in đồng
 * @param reason the Chairman's when refusing
 * @param decisionCode of the decision that cancels it, null until issued
 * @param recoveries in the order in which they were entered
 */
public record Cancellation(
        UUID id,
        NominationId award,
        Ground ground,
        String explanation,
        String source,
        String requestedBy,
        Instant requestedAt,
        Status status,
        @Nullable String reason,
        @Nullable String decisionCode,
        @Nullable LocalDate cancelledOn,
        long money,
        List<Recovery> recoveries) {

    public enum Status {
        REQUESTED("Chờ Chủ tịch quyết định"),
        APPROVED("Đang ban hành quyết định hủy"),
        REFUSED("Không hủy"),
        EFFECTIVE("Đã hủy");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Cancellation {
        recoveries = List.copyOf(recoveries);
    }

    /** What is still to come back, in đồng. */
    public long outstanding() {
        return isSettled(Kind.MONEY) ? 0 : money - recovered();
    }

    public long recovered() {
        return recoveries.stream()
                .filter(recovery -> recovery.kind() == Kind.MONEY)
                .mapToLong(Recovery::amount)
                .sum();
    }

    /** Everything came back, or it is known why not. */
    public boolean isSettled(Kind kind) {
        boolean ended = recoveries.stream().anyMatch(recovery -> recovery.kind() == kind && recovery.ends());
        return ended
                || (kind == Kind.MONEY
                        ? recovered() >= money
                        : recoveries.stream().anyMatch(recovery -> recovery.kind() == kind));
    }
}
