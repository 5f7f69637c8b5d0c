package vn.thidua.award;

/** How the Chairman decided; while anything is returned, nothing is final. */
public record DecisionSummary(int granted, int forwarded, int refused, int returned) {

    public boolean anythingReturned() {
        return returned > 0;
    }

    public boolean anythingGranted() {
        return granted > 0;
    }

    public boolean anythingUpward() {
        return forwarded > 0;
    }
}
