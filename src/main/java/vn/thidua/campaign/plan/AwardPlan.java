package vn.thidua.campaign.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan says of awards.
 *
 * @param yearEndCriterion whether the result counts in the year-end evaluation of units and people
 */
public record AwardPlan(List<PlannedAward> awards, boolean yearEndCriterion, @Nullable String fund) {

    /** One kind of award with its number and criteria, both optional in law and both missed when absent. */
    public record PlannedAward(
            String type,
            String subject,
            @Nullable Integer count,
            @Nullable String criteria,
            @Nullable String decidedBy) {}

    public AwardPlan {
        awards = List.copyOf(awards);
    }

    public boolean statesNumbersOrCriteria() {
        return awards.stream().anyMatch(award -> award.count() != null || award.criteria() != null);
    }
}
