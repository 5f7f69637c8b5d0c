package vn.thidua.award;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.shared.Folding;

/** Finds what seems to be proposed twice for one achievement: same kind and folded name, by unit and birth year. */
final class Duplicates {

    private final List<Nomination> inOrder;
    private final Map<String, List<Nomination>> namesakes = new HashMap<>();

    Duplicates(List<Nomination> inOrder) {
        this.inOrder = inOrder.stream().filter(Nomination::countsAsTaken).toList();
        this.inOrder.forEach(nomination -> namesakes
                .computeIfAbsent(key(nomination), none -> new ArrayList<>())
                .add(nomination));
    }

    List<Duplicate> all() {
        List<Duplicate> found = new ArrayList<>();
        for (Nomination later : inOrder) {
            before(later).stream()
                    .filter(earlier -> isSimilar(earlier, later))
                    .map(earlier -> new Duplicate(earlier, later, isSame(earlier, later)))
                    .forEach(found::add);
        }
        return found;
    }

    /** An earlier nomination takes the place; the first of two is never the duplicate. */
    boolean isSecondForSameSubject(Nomination nomination) {
        return before(nomination).stream().anyMatch(other -> isOneSubject(other, nomination));
    }

    boolean hasSimilarElsewhere(Nomination nomination) {
        return of(nomination).stream()
                .filter(other -> !other.id().equals(nomination.id()))
                .anyMatch(other -> isSimilar(other, nomination) && !isSame(other, nomination));
    }

    static boolean isOneSubject(Nomination one, Nomination other) {
        return isSimilar(one, other) && isSame(one, other);
    }

    private List<Nomination> before(Nomination nomination) {
        return of(nomination).stream()
                .takeWhile(other -> !other.id().equals(nomination.id()))
                .toList();
    }

    private List<Nomination> of(Nomination nomination) {
        return namesakes.getOrDefault(key(nomination), List.of());
    }

    private static String key(Nomination nomination) {
        return nomination.recipient().kind() + "/"
                + Folding.fold(nomination.recipient().name());
    }

    private static boolean isSimilar(Nomination one, Nomination other) {
        return one.recipient().kind() == other.recipient().kind()
                && !NominationRules.differ(
                        one.recipient().birthYear(), other.recipient().birthYear())
                && Names.similar(one.recipient().name(), other.recipient().name());
    }

    /** The unit says it is the same subject, or the year of birth does. */
    private static boolean isSame(Nomination one, Nomination other) {
        boolean sameUnit = one.unitCode().equals(other.unitCode());
        boolean sameYear = one.recipient().birthYear() != null
                && one.recipient().birthYear().equals(other.recipient().birthYear());
        return sameUnit
                || sameYear
                        && Names.same(one.recipient().name(), other.recipient().name());
    }
}
