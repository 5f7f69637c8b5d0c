package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What is wrong with a request for nominations, all of it at once. */
final class OccasionRules {

    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_TEXT = 500;

    private final Set<String> awards;
    private final LocalDate today;

    /** @param types the awards that exist today */
    OccasionRules(List<AwardType> types, LocalDate today) {
        this.awards = types.stream().map(AwardType::code).collect(Collectors.toSet());
        this.today = today;
    }

    List<Problem> problems(OpenOccasion command) {
        List<Problem> problems = new ArrayList<>();
        need(command.kind() != Occasion.Kind.CAMPAIGN, "kind", "AWARD_OCCASION_KIND", problems);
        text(command.key(), LONGEST_KEY, "key", "AWARD_OCCASION_KEY_MISSING", problems);
        text(command.title(), LONGEST_TEXT, "title", "AWARD_OCCASION_TITLE_MISSING", problems);
        text(command.basis(), LONGEST_TEXT, "basis", "AWARD_OCCASION_BASIS_MISSING", problems);
        need(!command.units().isEmpty(), "units", "AWARD_OCCASION_UNITS_MISSING", problems);
        checkAwards(command, problems);
        checkDays(command, problems);
        return problems;
    }

    List<Problem> problemsOfDue(@Nullable LocalDate dueOn) {
        List<Problem> problems = new ArrayList<>();
        need(dueOn != null, "dueOn", "AWARD_DAY_MISSING", problems);
        checkDue(dueOn, problems);
        return problems;
    }

    private void checkAwards(OpenOccasion command, List<Problem> problems) {
        need(!command.awards().isEmpty(), "awards", "AWARD_TYPE_MISSING", problems);
        command.awards().stream()
                .filter(code -> !awards.contains(code))
                .sorted()
                .forEach(code -> problems.add(Problem.at("awards", "AWARD_TYPE_UNKNOWN", code)));
    }

    private void checkDays(OpenOccasion command, List<Problem> problems) {
        LocalDate from = command.from();
        LocalDate to = command.to();
        need(from != null, "from", "AWARD_DAY_MISSING", problems);
        need(to != null, "to", "AWARD_DAY_MISSING", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.at("to", "AWARD_OCCASION_PERIOD"));
        }
        checkDue(command.dueOn(), problems);
    }

    private void checkDue(@Nullable LocalDate dueOn, List<Problem> problems) {
        if (dueOn != null && dueOn.isBefore(today)) {
            problems.add(Problem.at("dueOn", "AWARD_OCCASION_DUE_PAST", Vietnamese.date(today)));
        }
    }

    private static void text(String text, int longest, String field, String missing, List<Problem> problems) {
        need(!text.isEmpty(), field, missing, problems);
        if (text.length() > longest) {
            problems.add(Problem.at(field, "AWARD_TEXT_TOO_LONG", longest));
        }
    }

    private static void need(boolean given, String field, String code, List<Problem> problems) {
        if (!given) {
            problems.add(Problem.at(field, code));
        }
    }
}
