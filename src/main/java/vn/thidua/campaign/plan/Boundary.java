package vn.thidua.campaign.plan;

/** Whether the day a deadline names still counts. */
public enum Boundary {
    /** {@code trước ngày}: the day before is the last one */
    BEFORE,
    /** {@code chậm nhất ngày}, {@code đến hết ngày}: the day itself counts */
    INCLUDED
}
