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
        return isOneSubject(one.recipient(), one.unitCode(), other.recipient(), other.unitCode());
    }

    static boolean isOneSubject(Recipient one, String unit, Recipient other, String otherUnit) {
        return isSimilar(one, other) && isSame(one, unit, other, otherUnit);
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
        return isSimilar(one.recipient(), other.recipient());
    }

    private static boolean isSimilar(Recipient one, Recipient other) {
        return one.kind() == other.kind()
                && !NominationRules.differ(one.birthYear(), other.birthYear())
                && Names.similar(one.name(), other.name());
    }

    /** The unit says it is the same subject, or the year of birth does. */
    private static boolean isSame(Nomination one, Nomination other) {
        return isSame(one.recipient(), one.unitCode(), other.recipient(), other.unitCode());
    }

    private static boolean isSame(Recipient one, String unit, Recipient other, String otherUnit) {
        boolean sameYear = one.birthYear() != null && one.birthYear().equals(other.birthYear());
        return unit.equals(otherUnit) || sameYear && Names.same(one.name(), other.name());
    }
}
