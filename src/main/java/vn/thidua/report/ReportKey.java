package vn.thidua.report;

import vn.thidua.campaign.CampaignId;

/** Which report: one per campaign, unit and phase; its versions come and go. */
public record ReportKey(CampaignId campaignId, String unitCode, int phase) {

    /** {@code <campaignId>/<unitCode>/<phase>}, the subject of the report's slips. */
    public String subject() {
        return campaignId + "/" + unitCode + "/" + phase;
    }

    public static ReportKey of(String subject) {
        String[] parts = subject.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a report's subject: " + subject);
        }
        return new ReportKey(CampaignId.of(parts[0]), parts[1], Integer.parseInt(parts[2]));
    }
}
