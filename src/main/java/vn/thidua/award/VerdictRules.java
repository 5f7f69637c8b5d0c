package vn.thidua.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardVerdict.Choice;
import vn.thidua.shared.Problem;

/** What is wrong with the Chairman's verdicts: one for every item, and a reason for every change. */
final class VerdictRules {

    private final Map<NominationId, AwardSnapshot.Item> items;
    private final Predicate<NominationId> underProceeding;

    VerdictRules(AwardSnapshot snapshot, Predicate<NominationId> underProceeding) {
        this.underProceeding = underProceeding;
        this.items =
                snapshot.items().stream().collect(Collectors.toMap(AwardSnapshot.Item::nominationId, item -> item));
    }

    List<Problem> problems(List<AwardVerdict> verdicts) {
        List<Problem> problems = new ArrayList<>();
        Set<NominationId> seen = new HashSet<>();
        for (int row = 0; row < verdicts.size(); row++) {
            NominationId id = verdicts.get(row).nominationId();
            AwardSnapshot.Item item = id == null ? null : items.get(id);
            if (id == null || item == null || !seen.add(id)) {
                problems.add(at(row, "nominationId", "AWARD_NOT_IN_ROUND"));
            } else {
                check(verdicts.get(row), item, row, problems);
            }
        }
        items.values().stream()
                .filter(item -> !seen.contains(item.nominationId()))
                .map(item -> Problem.of("AWARD_VERDICT_MISSING_FOR", name(item)))
                .forEach(problems::add);
        return problems;
    }

    private void check(AwardVerdict verdict, AwardSnapshot.Item item, int row, List<Problem> problems) {
        Choice choice = verdict.choice();
        if (choice == null) {
            problems.add(at(row, "choice", "AWARD_VERDICT_MISSING_FOR", name(item)));
        } else if (choice == Choice.GRANT && underProceeding.test(item.nominationId())) {
            problems.add(at(row, "choice", "AWARD_PROCEEDING_SINCE_VOTE", name(item)));
        } else if (choice != Choice.GRANT && isBlank(verdict.reason())) {
            problems.add(at(row, "reason", "AWARD_REASON_MISSING_FOR", name(item)));
        } else if (isAgainstCouncil(choice, item) && isBlank(verdict.reason())) {
            String ratio = item.vote() == null ? "" : item.vote().ratio();
            problems.add(at(row, "reason", "AWARD_AGAINST_COUNCIL", name(item), ratio));
        }
    }

    /** Where the council was not asked nothing can be against it. */
    static boolean isAgainstCouncil(Choice choice, AwardSnapshot.Item item) {
        BallotResult.ItemVote vote = item.vote();
        return vote != null && (choice == Choice.GRANT && !vote.passed() || choice == Choice.REFUSE && vote.passed());
    }

    private static String name(AwardSnapshot.Item item) {
        return item.recipient().name();
    }

    private static Problem at(int row, String field, String code, Object... arguments) {
        return Problem.at("verdicts[%d].%s".formatted(row, field), code, arguments);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
