package vn.thidua.award;

/**
 * Two nominations for what seems to be one achievement of one subject.
 *
 * @param sameSubject by unit or year of birth it is one subject; otherwise a person looks at it
 */
public record Duplicate(Nomination first, Nomination second, boolean sameSubject) {}
