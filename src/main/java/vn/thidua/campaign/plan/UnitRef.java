package vn.thidua.campaign.plan;

/** A unit as a plan sees it: its code and the name of its kind. */
public record UnitRef(String code, String kind) {}
