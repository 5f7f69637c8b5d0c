package vn.thidua.award;

/**
 * What nominations are made for; a campaign today, yearly titles and sudden achievements as well.
 *
 * @param key the campaign's id, or the year, or the event
 */
public record Occasion(Kind kind, String key) {

    public enum Kind {
        CAMPAIGN,
        YEARLY_TITLES,
        CULTURAL_FAMILIES,
        SUDDEN_ACHIEVEMENT;

        /** Law Art. 85.1: of what the ward knows, only the sudden achievement needs no council. */
        public boolean allowsSimplifiedProcedure() {
            return this == SUDDEN_ACHIEVEMENT;
        }
    }

    public static Occasion campaign(String campaignId) {
        return new Occasion(Kind.CAMPAIGN, campaignId);
    }
}
