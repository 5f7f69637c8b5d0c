package vn.thidua.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.award.NominationId;
import vn.thidua.award.RoundItem;
import vn.thidua.shared.Problem;

/** What is wrong with a member's votes: one for every item, none for oneself. */
final class BallotRules {

    private final ConflictRules conflicts;
    private final List<RoundItem> items;
    private final Set<NominationId> secret;

    BallotRules(ConflictRules conflicts, List<RoundItem> items) {
        this(conflicts, items, Set.of());
    }

    /** @param secret items on which only a conflict of interest is said here */
    BallotRules(ConflictRules conflicts, List<RoundItem> items, Set<NominationId> secret) {
        this.conflicts = conflicts;
        this.items = items;
        this.secret = secret;
    }

    List<Problem> problems(List<Vote> votes) {
        List<Problem> problems = new ArrayList<>();
        Set<NominationId> own = items.stream()
                .filter(this::isOwn)
                .map(item -> item.nomination().id())
                .collect(Collectors.toSet());
        Set<NominationId> onAgenda =
                items.stream().map(item -> item.nomination().id()).collect(Collectors.toSet());
        Set<NominationId> seen = new HashSet<>();
        for (int row = 0; row < votes.size(); row++) {
            Vote vote = votes.get(row);
            if (vote.nominationId() == null
                    || !onAgenda.contains(vote.nominationId())
                    || !seen.add(vote.nominationId())) {
                problems.add(at(row, "nominationId", "COUNCIL_NOT_ON_AGENDA"));
            } else if (own.contains(vote.nominationId())) {
                checkOwn(vote, row, problems);
            } else if (secret.contains(vote.nominationId())) {
                checkSecret(vote, row, problems);
            } else if (vote.choice() == null) {
                problems.add(at(row, "choice", "COUNCIL_CHOICE_MISSING"));
            }
        }
        items.stream()
                .filter(item -> !seen.contains(item.nomination().id()) && !isOwn(item) && !isSecret(item))
                .map(item -> Problem.of(
                        "COUNCIL_CHOICE_MISSING_FOR",
                        item.nomination().recipient().name()))
                .forEach(problems::add);
        return problems;
    }

    boolean isOwn(RoundItem item) {
        return conflicts.conflict(item).isPresent();
    }

    private boolean isSecret(RoundItem item) {
        return secret.contains(item.nomination().id());
    }

    private static void checkSecret(Vote vote, int row, List<Problem> problems) {
        if (vote.choice() != null && vote.choice() != Vote.Choice.CONFLICT) {
            problems.add(at(row, "choice", "COUNCIL_SECRET_IN_THE_OPEN"));
        }
    }

    private static void checkOwn(Vote vote, int row, List<Problem> problems) {
        if (vote.choice() != null && vote.choice() != Vote.Choice.CONFLICT) {
            problems.add(at(row, "choice", "COUNCIL_OWN_ITEM"));
        }
    }

    private static Problem at(int row, String field, String code) {
        return Problem.at("votes[%d].%s".formatted(row, field), code);
    }
}
