package vn.thidua.award;

/**
 * Two nominations for what seems to be one achievement of one subject.
 *
 * @param sameUnit whether both come from one unit: then it is refused, otherwise a person looks at it
 */
public record Duplicate(Nomination first, Nomination second, boolean sameUnit) {}
