package vn.thidua.campaign.plan;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    EXACT
}
