package vn.thidua.award;

import java.util.ArrayList;
import java.util.List;

/** Finds what seems to be proposed twice for one achievement: same kind and folded name, by unit and birth year. */
final class Duplicates {

    private final List<Nomination> inOrder;

    Duplicates(List<Nomination> inOrder) {
        this.inOrder = inOrder.stream().filter(Nomination::countsAsTaken).toList();
    }

    List<Duplicate> all() {
        List<Duplicate> found = new ArrayList<>();
        for (int later = 1; later < inOrder.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Nomination first = inOrder.get(earlier);
                Nomination second = inOrder.get(later);
                if (isSimilar(first, second)) {
                    found.add(new Duplicate(first, second, isSame(first, second)));
                }
            }
        }
        return found;
    }

    /** An earlier nomination takes the place; the first of two is never the duplicate. */
    boolean isSecondForSameSubject(Nomination nomination) {
        return inOrder.stream()
                .takeWhile(other -> !other.id().equals(nomination.id()))
                .anyMatch(other -> isSimilar(other, nomination) && isSame(other, nomination));
    }

    boolean hasSimilarElsewhere(Nomination nomination) {
        return inOrder.stream()
                .filter(other -> !other.id().equals(nomination.id()))
                .anyMatch(other -> isSimilar(other, nomination) && !isSame(other, nomination));
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
