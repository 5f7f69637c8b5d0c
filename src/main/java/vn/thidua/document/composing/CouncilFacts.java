package vn.thidua.document.composing;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.award.AwardSnapshot;

/**
 * What the Chairman made of the council's list, by name, from a decision's snapshot.
 *
 * @param decidedOtherwise granted against the council's vote, with a reason
 * @param leftOut passed by the council and refused with a reason, returned, or sent upward
 */
public record CouncilFacts(Set<String> decidedOtherwise, Set<String> leftOut) {

    public static final CouncilFacts NONE = new CouncilFacts(Set.of(), Set.of());

    public static CouncilFacts of(String decisionSnapshot) {
        AwardPaper paper = Snapshots.data(Snapshots.read(decisionSnapshot), AwardPaper.class);
        return new CouncilFacts(
                names(paper, item -> item.isGranted() && !item.isProposed() && hasReason(item)),
                names(paper, item -> !item.isGranted() && (item.isForwarded() || hasReason(item))));
    }

    private static Set<String> names(AwardPaper paper, Predicate<AwardSnapshot.Item> wanted) {
        return paper.round().items().stream()
                .filter(wanted)
                .map(item -> item.recipient().name())
                .collect(Collectors.toSet());
    }

    private static boolean hasReason(AwardSnapshot.Item item) {
        AwardSnapshot.Outcome outcome = item.outcome();
        return outcome != null && outcome.reason() != null && !outcome.reason().isBlank();
    }
}
