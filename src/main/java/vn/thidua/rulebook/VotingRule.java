package vn.thidua.rulebook;

/**
 * How the council votes on one kind of award.
 *
 * @param quorum share of all members that has to take part
 * @param threshold share of the base that has to agree
 * @param strictlyAbove whether the share has to be exceeded, not merely reached
 * @param writtenOpinion whether absent members may vote in writing
 */
public record VotingRule(
        Fraction quorum, Fraction threshold, boolean strictlyAbove, Base base, Method method, boolean writtenOpinion) {

    public enum Base {
        ALL_MEMBERS,
        PRESENT,
        VALID_BALLOTS
    }

    public enum Method {
        OPEN,
        SECRET
    }

    public boolean hasQuorum(int takingPart, int members) {
        return quorum.isReachedBy(takingPart, members);
    }

    public boolean isCarriedBy(int inFavour, int base) {
        return base > 0
                && (strictlyAbove ? threshold.isExceededBy(inFavour, base) : threshold.isReachedBy(inFavour, base));
    }
}
