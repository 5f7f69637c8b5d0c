package vn.thidua.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;

/**
 * What nominations are made for outside any campaign.
 *
 * @param title what the awards are for, as papers call it
 * @param basis the paper that asks for it, as papers cite it
 * @param from the first day whose achievements count
 * @param to the last one
 * @param dueOn the last day for nominations, null where nobody waits for it
 * @param awards codes of what may be proposed
 * @param units whom nominations are asked of
 */
public record AwardOccasion(
        AwardOccasionId id,
        Occasion occasion,
        String title,
        String basis,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate dueOn,
        Set<String> awards,
        List<AskedUnit> units,
        Status status) {

    public enum Status {
        OPEN("Đang nhận đề nghị"),
        CLOSED("Đã chốt đề nghị, đang xét"),
        COMPLETED("Đã xét xong"),
        CANCELLED("Đã dừng");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param answeredAt when it nominated or said that it nominates nobody, null before */
    public record AskedUnit(String unitCode, @Nullable Instant answeredAt) {

        public boolean hasAnswered() {
            return answeredAt != null;
        }
    }

    public AwardOccasion {
        awards = new TreeSet<>(awards);
        units = List.copyOf(units);
    }

    /** The title as it begins a line. */
    public String heading() {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** Units from which nothing has come yet. */
    public List<String> outstanding() {
        return units.stream()
                .filter(unit -> !unit.hasAnswered())
                .map(AskedUnit::unitCode)
                .toList();
    }

    /** How the occasion's round of awards is opened. */
    public OpenRound round() {
        return new OpenRound(occasion, title, basis, from, to);
    }

    void expect(Status... expected) {
        if (!List.of(expected).contains(status)) {
            throw new BusinessRuleViolation("AWARD_OCCASION_STATUS", title, status.label());
        }
    }
}
