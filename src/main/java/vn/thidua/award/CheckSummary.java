package vn.thidua.award;

/** How many nominations of a round took which way at the check. */
public record CheckSummary(int kept, int held, int returned, int notEligible) {

    public boolean anythingForCouncil() {
        return kept > 0;
    }
}
