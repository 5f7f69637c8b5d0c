package vn.thidua.register;

import java.util.Set;

/**
 * The row of numbers that a document takes its own from.
 *
 * @param types the types numbered in it; empty for all but the copies
 */
record Series(String name, Set<String> types) {

    /** Copies have one series of their own whatever the scheme is. */
    static final Series COPIES = new Series("SAO", Set.of("SY", "TrS", "SL"));

    static final Series COMMON = new Series("*", Set.of());

    /** Called after its first type; a group of one is the series of that type. */
    static Series ofGroup(Set<String> types) {
        String first = types.iterator().next();
        return types.size() == 1 ? ofType(first) : new Series(first + "+", types);
    }

    static Series ofType(String type) {
        return new Series(type, Set.of(type));
    }
}
