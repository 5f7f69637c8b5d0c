package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/**
 * The rows of one award that count, by time, and what a change may do to them: the row that holds on the day ends the
 * day before, no two rows share a day, and no day on which the Chairman decided gets another rule.
 *
 * @param lastDecided the last day on which the Chairman decided about the award
 */
record AwardPeriods(List<AwardTypeEdition> rows, @Nullable LocalDate lastDecided) {

    AwardPeriods {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Optional<AwardTypeEdition> holdingOn(LocalDate day) {
        return rows.stream().filter(row -> row.type().holdsOn(day)).findFirst();
    }

    Optional<Problem> problemOfChange(LocalDate from, @Nullable LocalDate to) {
        return decidedSince(from, "validFrom").or(() -> laterOverlap(from, to));
    }

    Optional<Problem> problemOfEnd(LocalDate lastDay) {
        if (holdingOn(lastDay).isEmpty()) {
            return Optional.of(Problem.at("lastDay", "AWARD_TYPE_NOT_ON_DAY", Vietnamese.date(lastDay)));
        }
        return decidedSince(lastDay.plusDays(1), "lastDay").or(() -> laterRow(lastDay));
    }

    /** what was decided was decided under the rule of its day. */
    private Optional<Problem> decidedSince(LocalDate from, String field) {
        return Optional.ofNullable(lastDecided)
                .filter(day -> !day.isBefore(from))
                .map(day -> Problem.at(field, "AWARD_TYPE_DECIDED_SINCE", Vietnamese.date(day)));
    }

    private Optional<Problem> laterOverlap(LocalDate from, @Nullable LocalDate to) {
        return rows.stream()
                .map(AwardTypeEdition::type)
                .filter(type -> type.validFrom().isAfter(from) && type.overlaps(from, to))
                .findFirst()
                .map(type -> Problem.at("validTo", "AWARD_PERIOD_OVERLAPS", Vietnamese.date(type.validFrom())));
    }

    private Optional<Problem> laterRow(LocalDate lastDay) {
        return rows.stream()
                .map(AwardTypeEdition::type)
                .filter(type -> type.validFrom().isAfter(lastDay))
                .findFirst()
                .map(type -> Problem.at("lastDay", "AWARD_PERIOD_OVERLAPS", Vietnamese.date(type.validFrom())));
    }
}
