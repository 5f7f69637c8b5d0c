package vn.thidua.campaign.plan;

import java.util.Set;

/** Which units take part in which ways. */
public record PlannedParticipation(UnitSelection units, Set<WayOfTakingPart> ways) {

    public PlannedParticipation {
        ways = Set.copyOf(ways);
    }
}
