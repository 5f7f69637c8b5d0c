package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat in the ward's emulation and award council. */
public record CouncilSeat(UUID id, String userId, Office office, LocalDate validFrom, @Nullable LocalDate validTo) {

    public enum Office {
        CHAIR("Chủ tịch Hội đồng"),
        STANDING_VICE_CHAIR("Phó Chủ tịch Thường trực Hội đồng"),
        VICE_CHAIR("Phó Chủ tịch Hội đồng"),
        STANDING_MEMBER("Ủy viên Thường trực"),
        SECRETARY("Ủy viên, Thư ký Hội đồng"),
        MEMBER("Ủy viên");

        private final String label;

        Office(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
