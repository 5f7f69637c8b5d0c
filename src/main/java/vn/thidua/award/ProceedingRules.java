package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/** What is wrong with the record of a proceeding. */
final class ProceedingRules {

    private ProceedingRules() {}

    static List<Problem> problems(OpenProceeding command) {
        List<Problem> problems = new ArrayList<>();
        need(!command.name().isEmpty(), "name", "AWARD_NAME_MISSING", problems);
        need(!command.unitCode().isEmpty(), "unitCode", "AWARD_UNIT_MISSING", problems);
        need(command.kind() != null, "kind", "AWARD_PROCEEDING_KIND_MISSING", problems);
        need(!command.note().isEmpty(), "note", "AWARD_REASON_MISSING", problems);
        need(command.openedOn() != null, "openedOn", "AWARD_DAY_MISSING", problems);
        return problems;
    }

    static List<Problem> problems(CloseProceeding command, Proceeding proceeding) {
        List<Problem> problems = new ArrayList<>();
        if (!proceeding.isOpen()) {
            problems.add(Problem.of("AWARD_PROCEEDING_CLOSED", proceeding.name()));
        }
        need(command.closedOn() != null, "closedOn", "AWARD_DAY_MISSING", problems);
        need(!isBefore(command.closedOn(), proceeding.openedOn()), "closedOn", "AWARD_PROCEEDING_PERIOD", problems);
        need(!isBefore(command.servedOn(), proceeding.openedOn()), "servedOn", "AWARD_PROCEEDING_PERIOD", problems);
        need(!command.outcome().isEmpty(), "outcome", "AWARD_REASON_MISSING", problems);
        return problems;
    }

    private static void need(boolean given, String field, String code, List<Problem> problems) {
        if (!given) {
            problems.add(Problem.at(field, code));
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate opened) {
        return day != null && day.isBefore(opened);
    }
}
