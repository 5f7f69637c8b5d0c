package vn.thidua.campaign.plan;

/** One round of reports: number from 1, name, deadline of the units' reports. */
public record Phase(int number, String name, PlannedDeadline reportDeadline) {}
