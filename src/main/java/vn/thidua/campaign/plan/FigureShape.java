package vn.thidua.campaign.plan;

/** What a unit enters for a target. */
public enum FigureShape {
    /** one number */
    VALUE,
    /** numerator and denominator; the percentage is computed */
    RATIO,
    /** reached or kept, or not */
    YES_NO
}
