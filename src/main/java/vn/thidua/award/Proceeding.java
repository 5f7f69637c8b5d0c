package vn.thidua.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being looked into about a person, household or collective.
 *
 * @param closedOn null while it is open
 * @param servedOn when a sanction had been served: only later achievements count
 */
public record Proceeding(
        UUID id,
        String name,
        String unitCode,
        Kind kind,
        String note,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate servedOn,
        @Nullable String outcome) {

    public enum Kind {
        DISCIPLINE("Xem xét kỷ luật"),
        INSPECTION("Thanh tra, kiểm tra, điều tra"),
        COMPLAINT("Khiếu nại, tố cáo"),
        PRESS("Báo chí nêu, đang xác minh");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @JsonIgnore
    public boolean isOpen() {
        return closedOn == null;
    }
}
