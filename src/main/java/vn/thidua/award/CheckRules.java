package vn.thidua.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CheckVerdict.Choice;
import vn.thidua.award.Eligibility.Outcome;
import vn.thidua.shared.Problem;

/** What is wrong with the culture office's verdicts: one for every item, reasons where the table says otherwise. */
final class CheckRules {

    private final Map<NominationId, RoundItem> items;
    private final Predicate<Nomination> underProceeding;

    CheckRules(List<RoundItem> items, Predicate<Nomination> underProceeding) {
        this.items = items.stream()
                .collect(Collectors.toMap(item -> item.nomination().id(), item -> item));
        this.underProceeding = underProceeding;
    }

    List<Problem> problems(List<CheckVerdict> verdicts) {
        List<Problem> problems = new ArrayList<>();
        Set<NominationId> seen = new HashSet<>();
        for (int row = 0; row < verdicts.size(); row++) {
            NominationId id = verdicts.get(row).nominationId();
            RoundItem item = id == null ? null : items.get(id);
            if (id == null || item == null || !seen.add(id)) {
                problems.add(at(row, "nominationId", "AWARD_NOT_IN_ROUND"));
            } else {
                check(verdicts.get(row), item, row, problems);
            }
        }
        items.values().stream()
                .filter(item -> !seen.contains(item.nomination().id()))
                .map(item -> Problem.of("AWARD_VERDICT_MISSING_FOR", name(item)))
                .forEach(problems::add);
        return problems;
    }

    private void check(CheckVerdict verdict, RoundItem item, int row, List<Problem> problems) {
        if (verdict.choice() == null) {
            problems.add(at(row, "choice", "AWARD_VERDICT_MISSING_FOR", name(item)));
        } else if (verdict.choice() == Choice.KEEP) {
            checkKept(verdict, item, row, problems);
        } else if (isBlank(verdict.reason())) {
            problems.add(at(row, "reason", "AWARD_REASON_MISSING_FOR", name(item)));
        }
    }

    private void checkKept(CheckVerdict verdict, RoundItem item, int row, List<Problem> problems) {
        Eligibility answer = item.eligibility();
        if (underProceeding.test(item.nomination())) {
            problems.add(at(row, "choice", "AWARD_UNDER_PROCEEDING", name(item)));
        } else if (answer == null) {
            problems.add(at(row, "choice", "AWARD_NOT_EXAMINED", name(item)));
        } else if (isAgainst(answer) && isBlank(verdict.reason())) {
            problems.add(at(row, "reason", "AWARD_OVERRIDE_REASON_MISSING", name(item), answer.reason()));
        }
    }

    /** an override needs a reason. */
    private static boolean isAgainst(Eligibility answer) {
        return answer.outcome() == Outcome.NOT_ELIGIBLE || answer.outcome() == Outcome.HOLD;
    }

    private static String name(RoundItem item) {
        return item.nomination().recipient().name();
    }

    private static Problem at(int row, String field, String code, Object... arguments) {
        return Problem.at("verdicts[%d].%s".formatted(row, field), code, arguments);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
