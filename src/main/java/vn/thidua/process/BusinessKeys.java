package vn.thidua.process;

import vn.thidua.shared.WardId;

/** How instances are found again: the ward and the id of what the process is about. */
public final class BusinessKeys {

    private BusinessKeys() {}

    public static String campaign(WardId ward, String campaignId) {
        return ward + "/" + campaignId;
    }

    public static String unit(WardId ward, String campaignId, String unitCode) {
        return campaign(ward, campaignId) + "/" + unitCode;
    }

    /** What is awarded outside any campaign; its units are below it as a campaign's are. */
    public static String occasion(WardId ward, String occasionId) {
        return ward + "/" + occasionId;
    }

    /** Everything below a campaign: its units, their support, its deadlines. */
    public static String below(WardId ward, String campaignId) {
        return campaign(ward, campaignId) + "/%";
    }
}
