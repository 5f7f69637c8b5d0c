package vn.thidua.campaign.plan;

import java.time.LocalDate;

/** The plan of the level above that this campaign carries out. */
public record ParentPlan(String symbol, LocalDate issuedOn, String issuer, String subject) {}
