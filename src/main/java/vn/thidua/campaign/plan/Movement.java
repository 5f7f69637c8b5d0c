package vn.thidua.campaign.plan;

/** Another movement of the city or the ward that units report on beside the plan's own targets. */
public record Movement(String code, String name, String launchedBy) {}
