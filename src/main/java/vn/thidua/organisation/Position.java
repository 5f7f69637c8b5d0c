package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a unit for a time.
 *
 * @param title as documents write it: "Phó Chủ tịch Ủy ban nhân dân phường"
 * @param reports whether the person acts for the unit in the system, as its head does
 */
public record Position(
        UUID id,
        String userId,
        String unitCode,
        Rank rank,
        String title,
        boolean reports,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Rank {
        HEAD("Đứng đầu"),
        DEPUTY("Cấp phó"),
        MEMBER("Thành viên");

        private final String label;

        Rank(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A person's main position comes first: head before deputy before member, the older one first. */
    static final Comparator<Position> MAIN_FIRST = Comparator.comparing(Position::rank)
            .thenComparing(Position::validFrom)
            .thenComparing(Position::unitCode);

    boolean endsAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
