package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.thidua.award.NominationId;
import vn.thidua.shared.Problem;

/** What is wrong with a bundle of paper ballots: every item counted once, and as many votes as may be. */
final class PaperRules {

    private final Set<NominationId> items;
    private final ToIntFunction<NominationId> expected;

    PaperRules(List<NominationId> items, ToIntFunction<NominationId> expected) {
        this.items = Set.copyOf(items);
        this.expected = expected;
    }

    List<Problem> problems(List<PaperCount> counts) {
        List<Problem> problems = new ArrayList<>();
        Set<NominationId> seen = new HashSet<>();
        for (int row = 0; row < counts.size(); row++) {
            check(counts.get(row), "counts[%d]".formatted(row), seen, problems);
        }
        if (!seen.containsAll(items)) {
            problems.add(Problem.at("counts", "COUNCIL_PAPER_INCOMPLETE", items.size() - seen.size()));
        }
        return problems;
    }

    /** As many ballots as people wrote; which choices stand together on one says nothing, each item is told apart. */
    static List<Map<NominationId, Vote.Choice>> ballots(List<PaperCount> counts, int writers) {
        List<Map<NominationId, Vote.Choice>> all = IntStream.range(0, writers)
                .<Map<NominationId, Vote.Choice>>mapToObj(ballot -> new HashMap<>())
                .toList();
        for (PaperCount count : counts) {
            List<Vote.Choice> choices = count.choices();
            for (int ballot = 0; ballot < choices.size(); ballot++) {
                all.get(ballot).put(Objects.requireNonNull(count.nominationId()), choices.get(ballot));
            }
        }
        return all;
    }

    private void check(PaperCount count, String at, Set<NominationId> seen, List<Problem> problems) {
        NominationId item = count.nominationId();
        if (item == null || !items.contains(item) || !seen.add(item)) {
            problems.add(Problem.at(at, "COUNCIL_NOT_ON_AGENDA"));
        } else if (count.isNegative() || count.sum() != expected.applyAsInt(item)) {
            problems.add(Problem.at(at, "COUNCIL_PAPER_SUM", expected.applyAsInt(item), count.sum()));
        }
    }
}
