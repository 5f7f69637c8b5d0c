package vn.thidua.campaign.plan;

/** How the ward's figure arises from the units' figures; there is no average (a mean of percentages says nothing). */
public enum RollUp {
    /** the one reporting unit's figure is the ward's */
    OWNER,
    /** sum of numerators by sum of denominators */
    RATIO_OF_SUMS,
    /** sum of amounts */
    SUM,
    /** how many units said yes, as a share of those that report */
    COUNT,
    /** each unit for itself; the ward has no figure */
    NONE
}
