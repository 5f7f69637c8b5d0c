package vn.thidua.campaign;

import java.time.LocalDate;

/** Moves a deadline to a later day, with a reason. */
public record ExtendDeadline(CampaignId campaignId, DeadlineKind kind, int phase, LocalDate newDay, String reason) {}
