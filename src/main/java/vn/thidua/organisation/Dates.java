package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Checks that every change of the organisation shares. */
final class Dates {

    private Dates() {}

    static List<Problem> problems(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<Problem> problems = new ArrayList<>();
        if (from == null) {
            problems.add(Problem.at("validFrom", "ORGANISATION_FROM_MISSING"));
        } else if (to != null && to.isBefore(from)) {
            problems.add(Problem.at("validTo", "ORGANISATION_PERIOD_INVERTED"));
        }
        return problems;
    }

    static List<Problem> reason(String reason) {
        return Vietnamese.text(reason).isEmpty()
                ? List.of(Problem.at("reason", "ORGANISATION_REASON_MISSING"))
                : List.of();
    }

    static List<Problem> required(String field, String text, String code) {
        return text.isBlank() ? List.of(Problem.at(field, code)) : List.of();
    }

    /** The day on which something ends; an end on the day before its beginning says that it never was. */
    static LocalDate lastDay(@Nullable LocalDate entered, LocalDate from, String reason) {
        List<Problem> problems = new ArrayList<>(reason(reason));
        if (entered == null) {
            problems.add(Problem.at("lastDay", "ORGANISATION_LAST_DAY_MISSING"));
        } else if (entered.isBefore(from.minusDays(1))) {
            problems.add(Problem.at("lastDay", "ORGANISATION_PERIOD_INVERTED"));
        }
        if (!problems.isEmpty() || entered == null) {
            throw new BusinessRuleViolation(problems);
        }
        return entered;
    }
}
